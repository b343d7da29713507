import static org.objectweb.asm.Opcodes.*;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;

/**
 * Gives every lambda of a jar a class of its own: {@code UnfoldLambdas JAR}. Java makes that class while the program
 * runs, or takes it from an archive, and either way links each place where a lambda stands by code of its own: a fifth
 * of a millisecond each, a hundred of them in a short command. A class in the jar costs a tenth of that. What the
 * lambdas do stays as it was; those that are more than a plain one (serializable ones) and those of classes from before
 * Java 11, which knows no nests, are left alone.
 */
final class UnfoldLambdas {
    private static final String FACTORY = "java/lang/invoke/LambdaMetafactory";
    private static final int FIRST_WITH_NESTS = V11;

    private final Map<String, byte[]> made = new LinkedHashMap<>();
    private final Map<String, List<String>> nests = new LinkedHashMap<>();

    public static void main(String[] args) throws IOException {
        Path jar = Path.of(args[0]);
        Path whole = Path.of(args[0] + ".unfolded");
        new UnfoldLambdas().rewrite(jar, whole);
        Files.move(whole, jar, StandardCopyOption.REPLACE_EXISTING);
    }

    private void rewrite(Path from, Path to) throws IOException {
        try (ZipFile jar = new ZipFile(from.toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(to))) {
            Map<ZipEntry, byte[]> entries = new LinkedHashMap<>();
            for (Enumeration<? extends ZipEntry> all = jar.entries(); all.hasMoreElements(); ) {
                ZipEntry entry = all.nextElement();
                byte[] bytes = jar.getInputStream(entry).readAllBytes();
                boolean ours = entry.getName().endsWith(".class") && !entry.getName().startsWith("META-INF/");
                entries.put(entry, ours ? unfolded(bytes) : bytes);
            }
            for (Map.Entry<ZipEntry, byte[]> each : entries.entrySet()) {
                String name = each.getKey().getName();
                List<String> members = nests.get(name.replaceAll("\\.class$", ""));
                write(out, each.getKey(), name, members == null ? each.getValue() : joined(each.getValue(), members));
            }
            ZipEntry like = new ZipEntry("like");
            like.setTime(entries.keySet().iterator().next().getTime());
            for (Map.Entry<String, byte[]> each : made.entrySet()) {
                write(out, like, each.getKey() + ".class", each.getValue());
            }
        }
    }

    private static void write(ZipOutputStream out, ZipEntry like, String name, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(like.getTime());
        if (like.getMethod() == ZipEntry.STORED) {
            CRC32 sum = new CRC32();
            sum.update(bytes);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(bytes.length);
            entry.setCrc(sum.getValue());
        }
        out.putNextEntry(entry);
        out.write(bytes);
        out.closeEntry();
    }

    private byte[] unfolded(byte[] bytes) {
        ClassReader reader = new ClassReader(bytes);
        if ((reader.readUnsignedShort(6)) < FIRST_WITH_NESTS) {
            return bytes;
        }
        ClassWriter writer = new ClassWriter(reader, 0);
        Host host = new Host(writer);
        reader.accept(host, 0);
        if (host.lambdas.isEmpty()) {
            return bytes;
        }
        String nest = host.nest == null ? host.name : host.nest;
        for (Lambda lambda : host.lambdas) {
            made.put(lambda.name, lambda.bytes(host.version, nest));
            nests.computeIfAbsent(nest, n -> new ArrayList<>()).add(lambda.name);
        }
        return writer.toByteArray();
    }

    /** The host of a nest names all that belong to it; private methods stay private to them. */
    private static byte[] joined(byte[] bytes, List<String> members) {
        ClassReader reader = new ClassReader(bytes);
        ClassWriter writer = new ClassWriter(reader, 0);
        reader.accept(
                new ClassVisitor(ASM9, writer) {
                    @Override
                    public void visitEnd() {
                        members.forEach(super::visitNestMember);
                        super.visitEnd();
                    }
                },
                0);
        return writer.toByteArray();
    }

    /** A class with lambdas: each becomes a call of the method {@code make} of its own class. */
    private static final class Host extends ClassVisitor {
        private final List<Lambda> lambdas = new ArrayList<>();
        private int version;
        private String name;
        private String nest;

        Host(ClassVisitor next) {
            super(ASM9, next);
        }

        @Override
        public void visit(int version, int access, String name, String signature, String parent, String[] interfaces) {
            this.version = version;
            this.name = name;
            super.visit(version, access, name, signature, parent, interfaces);
        }

        @Override
        public void visitNestHost(String host) {
            nest = host;
            super.visitNestHost(host);
        }

        @Override
        public MethodVisitor visitMethod(int access, String name, String type, String signature, String[] exceptions) {
            return new MethodVisitor(ASM9, super.visitMethod(access, name, type, signature, exceptions)) {
                @Override
                public void visitInvokeDynamicInsn(String word, String type, Handle maker, Object... constants) {
                    if (maker.getOwner().equals(FACTORY) && maker.getName().equals("metafactory")) {
                        String own = Host.this.name + "$$L" + (lambdas.size() + 1);
                        lambdas.add(new Lambda(own, word, type, constants));
                        super.visitMethodInsn(INVOKESTATIC, own, "make", type, false);
                    } else {
                        super.visitInvokeDynamicInsn(word, type, maker, constants);
                    }
                }
            };
        }
    }

    /**
     * One lambda.
     *
     * @param word the method of its interface
     * @param type from what it takes along to its interface
     * @param constants the method's type, the code, and the types that stand for the method's type parameters
     */
    private record Lambda(String name, String word, String type, Object[] constants) {
        private static final String ONLY = "ONLY";

        byte[] bytes(int version, String nest) {
            Type self = Type.getObjectType(name);
            Type[] taken = Type.getArgumentTypes(type);
            Type shape = Type.getReturnType(type);
            ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
            writer.visit(version, ACC_FINAL | ACC_SUPER | ACC_SYNTHETIC, name, null, "java/lang/Object",
                    new String[] {shape.getInternalName()});
            writer.visitNestHost(nest);
            for (int i = 0; i < taken.length; i++) {
                writer.visitField(ACC_PRIVATE | ACC_FINAL, "a" + i, taken[i].getDescriptor(), null, null).visitEnd();
            }
            Method constructor = new Method("<init>", Type.VOID_TYPE, taken);
            GeneratorAdapter code = method(writer, ACC_PRIVATE, constructor);
            code.loadThis();
            code.invokeConstructor(Type.getType(Object.class), new Method("<init>", "()V"));
            for (int i = 0; i < taken.length; i++) {
                code.loadThis();
                code.loadArg(i);
                code.putField(self, "a" + i, taken[i]);
            }
            code.returnValue();
            code.endMethod();
            if (taken.length == 0) {
                // One that takes nothing along is made once.
                writer.visitField(ACC_PRIVATE | ACC_STATIC | ACC_FINAL, ONLY, shape.getDescriptor(), null, null).visitEnd();
                code = method(writer, ACC_STATIC, new Method("<clinit>", "()V"));
                create(code, self, constructor);
                code.putStatic(self, ONLY, shape);
                code.returnValue();
                code.endMethod();
            }
            code = method(writer, ACC_STATIC, new Method("make", type));
            if (taken.length == 0) {
                code.getStatic(self, ONLY, shape);
            } else {
                create(code, self, constructor);
            }
            code.returnValue();
            code.endMethod();
            call(method(writer, ACC_PUBLIC, new Method(word, ((Type) constants[0]).getDescriptor())), self, taken);
            writer.visitEnd();
            return writer.toByteArray();
        }

        private static GeneratorAdapter method(ClassWriter writer, int access, Method method) {
            return new GeneratorAdapter(access, method,
                    writer.visitMethod(access, method.getName(), method.getDescriptor(), null, null));
        }

        private static void create(GeneratorAdapter code, Type self, Method constructor) {
            code.newInstance(self);
            code.dup();
            code.loadArgs();
            code.invokeConstructor(self, constructor);
        }

        /** Hands on what was taken along, then what the method is called with. */
        private void call(GeneratorAdapter code, Type self, Type[] taken) {
            Handle target = (Handle) constants[1];
            Type owner = Type.getObjectType(target.getOwner());
            Method method = new Method(target.getName(), target.getDesc());
            boolean creates = target.getTag() == H_NEWINVOKESPECIAL;
            List<Type> wanted = new ArrayList<>();
            if (creates) {
                code.newInstance(owner);
                code.dup();
            } else if (target.getTag() != H_INVOKESTATIC) {
                wanted.add(owner);
            }
            wanted.addAll(List.of(method.getArgumentTypes()));
            Type[] given = ((Type) constants[0]).getArgumentTypes();
            Type[] meant = ((Type) constants[2]).getArgumentTypes();
            int place = 0;
            for (int i = 0; i < taken.length; i++) {
                code.loadThis();
                code.getField(self, "a" + i, taken[i]);
                convert(code, taken[i], wanted.get(place++));
            }
            for (int i = 0; i < given.length; i++) {
                code.loadArg(i);
                convert(code, given[i], meant[i]);
                convert(code, meant[i], wanted.get(place++));
            }
            switch (target.getTag()) {
                case H_INVOKESTATIC -> code.visitMethodInsn(
                        INVOKESTATIC, target.getOwner(), target.getName(), target.getDesc(), target.isInterface());
                case H_NEWINVOKESPECIAL -> code.invokeConstructor(owner, method);
                default -> code.visitMethodInsn(
                        target.isInterface() ? INVOKEINTERFACE : INVOKEVIRTUAL,
                        target.getOwner(), target.getName(), target.getDesc(), target.isInterface());
            }
            Type result = creates ? owner : method.getReturnType();
            Type answer = ((Type) constants[0]).getReturnType();
            if (answer.equals(Type.VOID_TYPE)) {
                if (result.getSize() == 2) {
                    code.pop2();
                } else if (result.getSize() == 1) {
                    code.pop();
                }
            } else {
                convert(code, result, ((Type) constants[2]).getReturnType());
                convert(code, ((Type) constants[2]).getReturnType(), answer);
            }
            code.returnValue();
            code.endMethod();
        }

        /** As the language converts an argument. */
        private static void convert(GeneratorAdapter code, Type from, Type to) {
            boolean simple = from.getSort() <= Type.DOUBLE;
            boolean simpleTo = to.getSort() <= Type.DOUBLE;
            if (from.equals(to)) {
                return;
            }
            if (simple && simpleTo) {
                code.cast(from, to);
            } else if (simple) {
                code.valueOf(from);
            } else if (simpleTo) {
                Type inside = unboxed(from);
                if (inside == null) {
                    code.unbox(to);
                } else {
                    code.unbox(inside);
                    code.cast(inside, to);
                }
            } else {
                code.checkCast(to);
            }
        }

        private static Type unboxed(Type wrapper) {
            return switch (wrapper.getClassName()) {
                case "java.lang.Boolean" -> Type.BOOLEAN_TYPE;
                case "java.lang.Byte" -> Type.BYTE_TYPE;
                case "java.lang.Character" -> Type.CHAR_TYPE;
                case "java.lang.Short" -> Type.SHORT_TYPE;
                case "java.lang.Integer" -> Type.INT_TYPE;
                case "java.lang.Long" -> Type.LONG_TYPE;
                case "java.lang.Float" -> Type.FLOAT_TYPE;
                case "java.lang.Double" -> Type.DOUBLE_TYPE;
                default -> null;
            };
        }
    }
}
