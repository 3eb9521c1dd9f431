package org.minaoshi.platform;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.CipherInputStream;
import javax.crypto.CipherOutputStream;
import javax.crypto.KeyGenerator;
import javax.crypto.SecretKey;
import javax.crypto.spec.IvParameterSpec;

/**
 * Bytes put aside for a while, since memory is not meant to hold them: written once, then read from the first one on. The file loses its name as soon as it is
 * open, so that nobody else opens it and nothing of what was written is left, however this process ends; and what lies on the disk is enciphered with a key that only this
 * object has. What goes wrong is unchecked: the disk is ours, and not the caller's fault.
 */
public final class SealedFile implements AutoCloseable {

    private static final String CIPHER = "AES/CTR/NoPadding";
    private static final int KEY_BITS = 256;
    private static final int BUFFER = 64 * 1024;

    private final FileChannel file;
    private final SecretKey key;
    private final OutputStream output;

    SealedFile(FileChannel file) {
        try {
            var keys = KeyGenerator.getInstance("AES");
            keys.init(KEY_BITS);
            this.file = file;
            this.key = keys.generateKey();
            this.output = new BufferedOutputStream(
                    new CipherOutputStream(Channels.newOutputStream(file), cipher(Cipher.ENCRYPT_MODE)), BUFFER);
        } catch (GeneralSecurityException unknown) {
            throw new IllegalStateException(unknown);
        }
    }

    /** In the folder for temporary files. */
    public static SealedFile open() {
        return in(Path.of(System.getProperty("java.io.tmpdir")));
    }

    static SealedFile in(Path folder) {
        try {
            var path = Files.createTempFile(folder, "minaoshi", null); // for its owner alone
            try {
                return new SealedFile(FileChannel.open(
                        path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE));
            } catch (IOException e) {
                Files.deleteIfExists(path);
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void write(byte[] bytes, int offset, int length) {
        try {
            output.write(bytes, offset, length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All that was written, from the first byte on; closed with the file. */
    public InputStream read() {
        try {
            output.flush();
            file.position(0);
            return new CipherInputStream(Channels.newInputStream(file), cipher(Cipher.DECRYPT_MODE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException unknown) {
            throw new IllegalStateException(unknown);
        }
    }

    /** The same at once, for who has room for it. */
    public byte[] bytes() {
        try {
            return read().readNBytes(Math.toIntExact(file.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A key is used for one file only, so that the counter may begin at nought. */
    private Cipher cipher(int mode) throws GeneralSecurityException {
        var cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key, new IvParameterSpec(new byte[cipher.getBlockSize()]));
        return cipher;
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
