import dev.careercli.grading.model.Embedder;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Keeps the vectors of texts in a file, so that a second run of the bench takes seconds. */
final class DiskCache implements Embedder {
    private final Embedder model;
    private final Path file;
    private final Map<String, float[]> vectors = new LinkedHashMap<>();
    private int saved;

    DiskCache(Embedder model, Path file) throws IOException {
        this.model = model;
        this.file = file;
        if (Files.exists(file)) {
            try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 20))) {
                int count = in.readInt();
                for (int i = 0; i < count; i++) {
                    byte[] text = new byte[in.readInt()];
                    in.readFully(text);
                    float[] vector = new float[in.readInt()];
                    for (int j = 0; j < vector.length; j++) {
                        vector[j] = in.readFloat();
                    }
                    vectors.put(new String(text, StandardCharsets.UTF_8), vector);
                }
            }
            saved = vectors.size();
        }
    }

    @Override
    public float[] embed(String text) {
        float[] known = vectors.get(text);
        if (known == null) {
            known = model.embed(text);
            vectors.put(text, known);
            if (vectors.size() - saved >= 1000) {
                saveNow();
            }
        }
        return known;
    }

    private void saveNow() {
        try {
            save();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    void save() throws IOException {
        if (saved == vectors.size()) {
            return;
        }
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try (OutputStream raw = Files.newOutputStream(fresh);
                DataOutputStream out = new DataOutputStream(new BufferedOutputStream(raw, 1 << 20))) {
            out.writeInt(vectors.size());
            for (Map.Entry<String, float[]> entry : vectors.entrySet()) {
                byte[] text = entry.getKey().getBytes(StandardCharsets.UTF_8);
                out.writeInt(text.length);
                out.write(text);
                out.writeInt(entry.getValue().length);
                for (float value : entry.getValue()) {
                    out.writeFloat(value);
                }
            }
        }
        Files.move(fresh, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        saved = vectors.size();
    }
}
