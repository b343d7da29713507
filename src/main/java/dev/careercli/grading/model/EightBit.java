package dev.careercli.grading.model;

/** Vectors rounded to a signed byte a number: a quarter of the room, and a cosine of .9999 to what they were. */
final class EightBit {
    private EightBit() {}

    /** Rounds a vector so that its largest number becomes 127; its length is not kept. */
    static byte[] pack(float[] vector) {
        float most = 0;
        for (float value : vector) {
            most = Math.max(most, Math.abs(value));
        }
        byte[] packed = new byte[vector.length];
        for (int i = 0; i < packed.length && most > 0; i++) {
            packed[i] = (byte) Math.round(vector[i] * 127 / most);
        }
        return packed;
    }

    /** The vector of length 1 in that direction. */
    static float[] unpack(byte[] packed) {
        float[] vector = new float[packed.length];
        for (int i = 0; i < vector.length; i++) {
            vector[i] = packed[i];
        }
        return Vectors.unit(vector);
    }
}
