package org.wardmote.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Serves a site to the browser on this machine, as a host of static sites would: an {@code
 * index.html} for a folder, {@code 404.html} for what is not there, and the headers of {@code
 * _headers}.
 */
final class SiteServer implements AutoCloseable {

    private final Map<String, byte[]> files;
    private final String base;
    private final Scripts scripts;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();

    private SiteServer(Map<String, byte[]> files, String base, Scripts scripts, HttpServer server) {
        this.files = files;
        this.base = base;
        this.scripts = scripts;
        this.server = server;
    }

    /**
     * @param files by their path in the site
     * @param base the path under which the site lives: {@code /wardmote/}
     * @param scripts {@code OFF} takes them out of every page
     */
    static SiteServer start(Map<String, byte[]> files, String base, Scripts scripts) {
        // Without it, every answer waits for the browser's receipt of its headers.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        try {
            HttpServer server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
            SiteServer site = new SiteServer(files, base, scripts, server);
            server.createContext("/", site::answer);
            server.setExecutor(site.threads);
            server.start();
            return site;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String origin() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** The whole address of a page or file of the site. */
    String address(String path) {
        return origin() + base + path;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Optional<ServedFile> found = file(exchange.getRequestURI().getPath());
            ServedFile file = found.or(() -> read("404.html")).orElse(nothing());
            headers(exchange.getRequestURI().getPath()).forEach(exchange.getResponseHeaders()::set);
            exchange.getResponseHeaders().set("Content-Type", file.type());
            long length = file.bytes().length == 0 ? -1 : file.bytes().length;
            exchange.sendResponseHeaders(found.isPresent() ? 200 : 404, length);
            exchange.getResponseBody().write(file.bytes());
        }
    }

    private Optional<ServedFile> file(String path) {
        if (!path.startsWith(base)) {
            return Optional.empty();
        }
        String inSite = path.substring(base.length());
        return read(inSite.isEmpty() || inSite.endsWith("/") ? inSite + "index.html" : inSite);
    }

    private Optional<ServedFile> read(String path) {
        return Optional.ofNullable(files.get(path))
                .map(bytes -> ServedFile.of(path, bytes))
                .map(file -> scripts == Scripts.OFF ? file.withoutScripts() : file);
    }

    private static ServedFile nothing() {
        return new ServedFile("text/plain; charset=utf-8", new byte[0]);
    }

    private Map<String, String> headers(String path) {
        String inSite = path.startsWith(base) ? "/" + path.substring(base.length()) : path;
        return HostHeaders.parse(files.getOrDefault("_headers", new byte[0]), inSite);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
