package org.wardmote.serve;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Optional;

/**
 * The port of this machine that the preview is at. Only this machine reaches it.
 *
 * <pre>
 * Door door = Door.at(8080).or(() -> Door.at(8081)).orElseThrow();
 * </pre>
 */
public final class Door {

    /** Waiting browsers; more are turned away by the system. */
    private static final int BACKLOG = 64;

    private final HttpServer server;

    private Door(HttpServer server) {
        this.server = server;
    }

    /**
     * Takes a port for the preview.
     *
     * @param port 0 takes any that is free
     * @return empty where somebody else has it
     */
    public static Optional<Door> at(int port) {
        // Without the first, every answer waits for the browser's receipt of its headers; with the
        // second, a request that is sent a letter a minute is given up after so many seconds.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        System.setProperty("sun.net.httpserver.maxReqTime", "10");
        System.setProperty("jdk.httpserver.maxConnections", "256");
        try {
            InetAddress here = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
            InetSocketAddress place = new InetSocketAddress(here, port);
            return Optional.of(new Door(HttpServer.create(place, BACKLOG)));
        } catch (BindException taken) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int port() {
        return server.getAddress().getPort();
    }

    HttpServer server() {
        return server;
    }
}
