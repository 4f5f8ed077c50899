@echo off
rem Runs the Wardmote that .wardmote-version names: "wardmote build".
rem It is fetched and built the first time, and kept in %LOCALAPPDATA%\wardmote.
rem Needs git, a JDK of version 17 or later, and Maven 3.8.1 or later.
setlocal
set "here=%~dp0"
set "address="
set "commit="
for /f "usebackq tokens=1,* delims==" %%a in ("%here%.wardmote-version") do (
    if "%%a"=="address" set "address=%%b"
    if "%%a"=="commit" set "commit=%%b"
)
if not defined address (
    echo wardmote: "address=" in .wardmote-version is empty. Write the address of the git repository of Wardmote there. >&2
    exit /b 3
)
if not defined commit (
    echo wardmote: "commit=" in .wardmote-version is empty. Write a whole commit there, 40 letters and digits. >&2
    exit /b 3
)
set "cache=%WARDMOTE_CACHE%"
if not defined cache set "cache=%LOCALAPPDATA%\wardmote"
set "home=%cache%\%commit%"
if exist "%home%\wardmote.cmd" goto run

where git >nul 2>&1
if errorlevel 1 (
    echo wardmote: git is not installed. Install it from https://git-scm.com/ >&2
    exit /b 3
)
echo Fetching Wardmote %commit:~0,10% from %address% ... >&2
set "part=%cache%\part.%RANDOM%%RANDOM%"
git init -q "%part%" || goto unfetched
git -C "%part%" remote add origin "%address%" || goto unfetched
git -C "%part%" fetch -q --depth 1 origin "%commit%" 2>nul || git -C "%part%" fetch -q origin || goto unfetched
git -C "%part%" -c advice.detachedHead=false checkout -q "%commit%" || goto unfetched
move "%part%" "%home%" >nul || goto unfetched

:run
call "%home%\wardmote.cmd" %*
exit /b %errorlevel%

:unfetched
echo wardmote: that commit could not be fetched. Is the address in .wardmote-version right, and the network there? >&2
if exist "%part%" rmdir /s /q "%part%"
exit /b 3
