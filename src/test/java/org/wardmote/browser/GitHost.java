package org.wardmote.browser;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.openqa.selenium.json.Json;

/**
 * Answers on this machine as a GitLab would, for one repository on this disk: as much of its REST
 * and GraphQL interfaces as the browser editor asks for. What is saved becomes a commit.
 *
 * <p>The shapes are those of https://docs.gitlab.com/api/commits/ and
 * https://docs.gitlab.com/api/graphql/reference/.
 */
final class GitHost implements AutoCloseable {

    static final String TOKEN = "invented-token";

    private static final Map<String, Object> USER =
            Map.of(
                    "id",
                    7,
                    "username",
                    "clerk",
                    "name",
                    "Ms Example",
                    "email",
                    "clerk@example.org");
    private static final String DAY = "2024-03-12T12:00:00Z";

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<String> unknown = new CopyOnWriteArrayList<>();
    private Optional<GitRepository> repository = Optional.empty();

    private GitHost(HttpServer server) {
        this.server = server;
    }

    static GitHost start() {
        try {
            GitHost host =
                    new GitHost(
                            HttpServer.create(
                                    new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0),
                                    0));
            host.server.createContext("/", host::answer);
            host.server.setExecutor(host.threads);
            host.server.start();
            return host;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The repository that it holds from now on. */
    void hold(GitRepository held) {
        repository = Optional.of(held);
    }

    String origin() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** What was asked and could not be answered. */
    List<String> unknown() {
        return List.copyOf(unknown);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Headers headers = exchange.getResponseHeaders();
            headers.set("Access-Control-Allow-Origin", "*");
            headers.set("Access-Control-Allow-Headers", "*");
            headers.set("Access-Control-Allow-Methods", "*");
            headers.set("Content-Type", "application/json");
            String asked =
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            boolean isQuestion = exchange.getRequestMethod().equals("OPTIONS");
            Optional<Object> found =
                    isQuestion
                            ? Optional.of(Map.of())
                            : reply(exchange.getRequestURI().getPath(), asked);
            if (found.isEmpty()) {
                unknown.add(
                        exchange.getRequestMethod() + " " + exchange.getRequestURI() + " " + asked);
            }
            byte[] bytes =
                    new Json().toJson(found.orElse(Map.of())).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(found.isPresent() ? 200 : 404, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private Optional<Object> reply(String path, String asked) {
        if (path.equals("/api/v4/user")) {
            return Optional.of(USER);
        }
        if (path.endsWith("/users")) {
            return Optional.of(List.of(USER));
        }
        if (path.endsWith("/deployments") || path.endsWith("/statuses")) {
            return Optional.of(List.of());
        }
        if (path.endsWith("/branches/main")) {
            return Optional.of(Map.of("name", "main", "commit", Map.of("id", held().head())));
        }
        if (path.endsWith("/repository/commits")) {
            return Optional.of(save(new Json().toType(asked, Map.class)));
        }
        if (path.equals("/api/graphql")) {
            Map<String, Object> question = new Json().toType(asked, Map.class);
            return inRepository((String) question.get("query"), variables(question))
                    .map(found -> Map.of("data", Map.of("project", Map.of("repository", found))));
        }
        return Optional.empty();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> variables(Map<String, Object> question) {
        return (Map<String, Object>) question.getOrDefault("variables", Map.of());
    }

    @SuppressWarnings("unchecked")
    private Optional<Map<String, Object>> inRepository(String query, Map<String, Object> given) {
        if (query.contains("rootRef")) {
            return Optional.of(Map.of("rootRef", "main"));
        }
        if (query.contains("rawTextBlob")) {
            return Optional.of(
                    Map.of("blobs", Map.of("nodes", texts((List<String>) given.get("paths")))));
        }
        if (query.contains("recursive: true")) {
            return Optional.of(Map.of("tree", Map.of("blobs", tree())));
        }
        if (query.contains("tree_0")) {
            return Optional.of(lastCommits(query));
        }
        if (query.contains("lastCommit")) {
            return Optional.of(Map.of("tree", Map.of("lastCommit", lastCommit())));
        }
        return Optional.empty();
    }

    private List<Map<String, Object>> texts(List<String> paths) {
        return paths.stream()
                .map(
                        path -> {
                            String text = held().text(path);
                            return Map.<String, Object>of(
                                    "path", path, "size", text.length(), "rawTextBlob", text);
                        })
                .toList();
    }

    private Map<String, Object> tree() {
        List<Map<String, String>> nodes =
                held().files().stream()
                        .map(
                                path ->
                                        Map.of(
                                                "type",
                                                "blob",
                                                "path",
                                                path,
                                                "sha",
                                                held().blobOf(path)))
                        .toList();
        return Map.of("nodes", nodes, "pageInfo", Map.of("endCursor", "", "hasNextPage", false));
    }

    private static Map<String, Object> lastCommits(String query) {
        Map<String, Object> all = new LinkedHashMap<>();
        for (int at = 0; query.contains("tree_" + at + ":"); at++) {
            Map<String, Object> commit =
                    Map.of(
                            "authorName",
                            "Ms Example",
                            "authorEmail",
                            "clerk@example.org",
                            "committedDate",
                            DAY,
                            "author",
                            Map.of("id", "gid://gitlab/User/7", "username", "clerk"));
            all.put("tree_" + at, Map.of("lastCommit", commit));
        }
        return all;
    }

    private Map<String, String> lastCommit() {
        return Map.of("sha", held().head(), "message", "Begin");
    }

    /** Makes one commit of all files that were sent. */
    @SuppressWarnings("unchecked")
    private Map<String, Object> save(Map<String, Object> order) {
        List<Map<String, Object>> actions =
                new ArrayList<>((List<Map<String, Object>>) order.get("actions"));
        for (Map<String, Object> action : actions) {
            held().write((String) action.get("file_path"), (String) action.get("content"));
        }
        held().commit((String) order.get("commit_message"));
        return Map.of("id", held().head(), "committed_date", DAY);
    }

    private GitRepository held() {
        return repository.orElseThrow();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
