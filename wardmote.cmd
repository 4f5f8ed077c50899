@echo off
rem Runs Wardmote: "wardmote build". Builds the program first where that is needed.
rem Needs a JDK of version 17 or later and, to build the program, Maven 3.8.1 or later.
setlocal
set "here=%~dp0"
set "jar=%here%target\wardmote.jar"

if defined JAVA_HOME (
    set "java=%JAVA_HOME%\bin\java.exe"
) else (
    set "java=java.exe"
)
"%java%" -version >nul 2>&1
if errorlevel 1 (
    echo wardmote: Java is not installed. Install a JDK of version 17 or later, and set JAVA_HOME to its folder. >&2
    exit /b 3
)

set "reason="
if not exist "%jar%" (
    set "reason=Building Wardmote, the first time takes a minute..."
) else (
    call :is_old
)
if not defined reason goto run

where mvn >nul 2>&1
if errorlevel 1 (
    echo wardmote: Maven is not installed; it builds the program the first time. Install it from https://maven.apache.org/ >&2
    exit /b 3
)
echo %reason% >&2
rem Only what the program itself needs is fetched: not the tests, and not what they use.
call mvn -q -B -f "%here%pom.xml" -Dmaven.jar.forceCreation=true resources:resources compiler:compile jar:jar shade:shade@one-jar >&2
if errorlevel 1 (
    echo wardmote: the program could not be built. Maven's reasons are above. >&2
    exit /b 3
)

:run
rem So that a new site can be told which Wardmote it was made with.
set "WARDMOTE_HOME=%here%"
rem Java's slower compiler makes faster code. Only the preview runs for long enough to be repaid.
set "compiler=-XX:TieredStopAtLevel=1"
if /i "%~1"=="serve" set "compiler="
rem The program writes UTF-8, whatever the window was set to.
for /f "tokens=2 delims=:." %%c in ('chcp') do set /a codepage=%%c
chcp 65001 >nul
"%java%" -Xshare:auto -XX:+UseSerialGC %compiler% -Djava.awt.headless=true -Dfile.encoding=UTF-8 -jar "%jar%" %*
set "code=%errorlevel%"
chcp %codepage% >nul
exit /b %code%

:is_old
powershell -NoProfile -Command "$jar = (Get-Item -LiteralPath $env:jar).LastWriteTime; $new = Get-ChildItem -Recurse -LiteralPath ($env:here + 'pom.xml'), ($env:here + 'src\main'), ($env:here + 'themes') | Where-Object { $_.LastWriteTime -gt $jar } | Select-Object -First 1; if ($new) { exit 1 } else { exit 0 }"
if errorlevel 1 set "reason=Building Wardmote again, because its code has changed..."
exit /b 0
