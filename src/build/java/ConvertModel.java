import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Build step: turns the published eight-bit ONNX file and its tokenizer into the two files the grader reads.
 *
 * <p>Run by Maven as a single source file: {@code ConvertModel FOLDER-OF-THE-ARTIFACT TARGET-FOLDER}. Both inputs and both
 * outputs are held to their checksums; outputs that are already right are left alone. Only the few fields of the ONNX
 * format (protocol buffers, onnx.proto3) that hold weights are read.
 */
public final class ConvertModel {
    private static final String MODEL = "all-minilm-l6-v2-q.onnx";
    private static final String TOKENIZER = "all-minilm-l6-v2-q-tokenizer.json";
    private static final Map<String, String> SHA_256 = Map.of(
            MODEL, "afdb6f1a0e45b715d0bb9b11772f032c399babd23bfc31fed1c170afc848bdb1",
            TOKENIZER, "da0e79933b9ed51798a3ae27893d3c5fa4a201126cef75586296df9b4d2c62a0",
            "minilm.bin", "7fc857ed231151591e2629634a65d51744b22dbd18d0e508fc6e60d618b2c63c",
            "vocabulary.txt", "07eced375cec144d27c900241f3e339478dec958f92fddbc551f295c992038a3");
    /** An entry of the vocabulary, with the brace or comma before it: the piece and its id. */
    private static final Pattern PIECE = Pattern.compile("[{,]\\s*\"((?:[^\"\\\\]|\\\\.)*)\"\\s*:\\s*(\\d+)\\s*");

    private static final Pattern ESCAPE = Pattern.compile("\\\\(u[0-9a-fA-F]{4}|.)");
    private static final int MAGIC = 0x4D4C_4D31;
    private static final int LAYERS = 6;

    private final Map<String, Tensor> tensors = new LinkedHashMap<>();

    public static void main(String[] args) throws IOException, GeneralSecurityException {
        Path from = Path.of(args[0]);
        Path to = Path.of(args[1]);
        if (right(to.resolve("minilm.bin")) && right(to.resolve("vocabulary.txt"))) {
            return;
        }
        for (String name : List.of(MODEL, TOKENIZER)) {
            check(from.resolve(name));
        }
        Files.createDirectories(to);
        Files.writeString(to.resolve("vocabulary.txt"), vocabulary(Files.readString(from.resolve(TOKENIZER))));
        ConvertModel model = new ConvertModel();
        model.readModel(ByteBuffer.wrap(Files.readAllBytes(from.resolve(MODEL))));
        try (OutputStream out = Files.newOutputStream(to.resolve("minilm.bin"));
                DataOutputStream data = new DataOutputStream(new BufferedOutputStream(out, 1 << 16))) {
            model.write(data);
        }
        check(to.resolve("vocabulary.txt"));
        check(to.resolve("minilm.bin"));
    }

    private static void check(Path file) throws IOException, GeneralSecurityException {
        if (!right(file)) {
            throw new IOException(file + " does not have the expected checksum; delete it and build again.");
        }
    }

    private static boolean right(Path file) throws IOException, GeneralSecurityException {
        if (!Files.exists(file)) {
            return false;
        }
        byte[] sum = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
        return HexFormat.of().formatHex(sum).equals(SHA_256.get(String.valueOf(file.getFileName())));
    }

    /** The pieces in the order of their ids, one a line, out of the tokenizer's JSON. */
    private static String vocabulary(String json) {
        Matcher piece = PIECE.matcher(json);
        Map<Integer, String> pieces = new TreeMap<>();
        int at = json.indexOf('{', json.indexOf("\"vocab\""));
        while (piece.region(at, json.length()).lookingAt()) {
            pieces.put(Integer.valueOf(piece.group(2)), unescaped(piece.group(1)));
            at = piece.end();
        }
        return String.join("\n", pieces.values()) + "\n";
    }

    private static String unescaped(String text) {
        return ESCAPE.matcher(text).replaceAll(m -> {
            String escaped = m.group(1);
            boolean number = escaped.length() > 1;
            return Matcher.quoteReplacement(
                    number ? Character.toString(Integer.parseInt(escaped.substring(1), 16)) : escaped);
        });
    }

    /** ModelProto: field 7 is the graph; in a graph, field 5 is a tensor. */
    private void readModel(ByteBuffer model) {
        eachField(model, (field, value) -> {
            if (field == 7) {
                eachField(value, (inGraph, tensor) -> {
                    if (inGraph == 5) {
                        Tensor table = new Tensor();
                        eachField(tensor, table);
                        tensors.put(table.name, table);
                    }
                });
            }
        });
    }

    private interface Field {
        void read(int number, ByteBuffer value);
    }

    /** One weight table, of TensorProto: 4 floats, 5 integers, 8 name, 9 raw bytes. */
    private static final class Tensor implements Field {
        private final List<Float> floats = new ArrayList<>();
        private final List<Integer> ints = new ArrayList<>();
        private String name = "";
        private ByteBuffer raw = ByteBuffer.allocate(0);

        @Override
        public void read(int field, ByteBuffer value) {
            value.order(ByteOrder.LITTLE_ENDIAN);
            switch (field) {
                case 4 -> {
                    while (value.hasRemaining()) {
                        floats.add(value.getFloat());
                    }
                }
                case 5 -> {
                    while (value.hasRemaining()) {
                        ints.add((int) number(value));
                    }
                }
                case 8 -> name = StandardCharsets.UTF_8.decode(value).toString();
                case 9 -> raw = value;
                default -> {}
            }
        }
    }

    private static void eachField(ByteBuffer in, Field field) {
        while (in.hasRemaining()) {
            int key = (int) number(in);
            switch (key & 7) {
                case 0 -> number(in);
                case 1 -> in.getLong();
                case 2 -> {
                    int length = (int) number(in);
                    field.read(key >> 3, in.slice(in.position(), length));
                    in.position(in.position() + length);
                }
                case 5 -> in.getInt();
                default -> throw new IllegalStateException("unknown wire type in the ONNX file");
            }
        }
    }

    private static long number(ByteBuffer in) {
        long value = 0;
        for (int shift = 0; ; shift += 7) {
            byte b = in.get();
            value |= (long) (b & 0x7F) << shift;
            if (b >= 0) {
                return value;
            }
        }
    }

    private void write(DataOutputStream out) throws IOException {
        out.writeInt(MAGIC);
        for (String table : List.of("word", "position", "token_type")) {
            writeTable(out, "embeddings." + table + "_embeddings.weight");
        }
        writeNorm(out, "embeddings.LayerNorm");
        List<String> matrices = tensors.keySet().stream()
                .filter(n -> n.startsWith("onnx::MatMul") && n.endsWith("_quantized"))
                .map(n -> n.substring(0, n.length() - "_quantized".length()))
                .sorted()
                .toList();
        for (int layer = 0; layer < LAYERS; layer++) {
            String path = "encoder.layer." + layer;
            List<String> names = matrices.subList(layer * 6, layer * 6 + 6);
            writeDense(out, names.get(0), path + ".attention.self.query");
            writeDense(out, names.get(1), path + ".attention.self.key");
            writeDense(out, names.get(2), path + ".attention.self.value");
            writeDense(out, names.get(3), path + ".attention.output.dense");
            writeNorm(out, path + ".attention.output.LayerNorm");
            writeDense(out, names.get(4), path + ".intermediate.dense");
            writeDense(out, names.get(5), path + ".output.dense");
            writeNorm(out, path + ".output.LayerNorm");
        }
    }

    private void writeTable(DataOutputStream out, String name) throws IOException {
        out.writeFloat(tensor(name + "_scale").floats.get(0));
        out.writeInt(tensor(name + "_zero_point").ints.get(0));
        writeBytes(out, tensor(name + "_quantized").raw);
    }

    private void writeNorm(DataOutputStream out, String name) throws IOException {
        writeFloats(out, tensor(name + ".weight").raw);
        writeFloats(out, tensor(name + ".bias").raw);
    }

    private void writeDense(DataOutputStream out, String matrix, String layer) throws IOException {
        for (int zero : tensor(matrix + "_zero_point").ints) {
            if (zero != 0) {
                throw new IllegalStateException("weights of " + layer + " are not symmetric");
            }
        }
        for (float scale : tensor(matrix + "_scale").floats) {
            out.writeFloat(scale);
        }
        writeBytes(out, tensor(matrix + "_quantized").raw);
        writeFloats(out, tensor(layer + ".bias").raw);
    }

    private static void writeBytes(DataOutputStream out, ByteBuffer raw) throws IOException {
        out.write(raw.array(), raw.arrayOffset() + raw.position(), raw.remaining());
    }

    private static void writeFloats(DataOutputStream out, ByteBuffer raw) throws IOException {
        while (raw.hasRemaining()) {
            out.writeFloat(raw.getFloat());
        }
    }

    private Tensor tensor(String name) {
        Tensor tensor = tensors.get(name);
        if (tensor == null) {
            throw new IllegalStateException("the ONNX file lacks " + name);
        }
        return tensor;
    }
}
