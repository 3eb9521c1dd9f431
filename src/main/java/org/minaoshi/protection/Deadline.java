package org.minaoshi.protection;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.HttpRequestDecoder;
import io.netty.handler.codec.http.LastHttpContent;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Cuts off who sends a request, or takes an answer, too slowly to be in earnest.
 *
 * <p>A whole request, from its first byte to its last, and a whole answer that does not fit the buffers, have the patience given, and more for what is large: as
 * long as it takes at {@value #SLOWEST_BYTES_PER_SECOND} bytes a second. The framework's own timeouts begin anew with every byte. While the service itself does
 * not read, nobody is cut off.
 */
final class Deadline extends ChannelDuplexHandler {

    private static final int SLOWEST_BYTES_PER_SECOND = 16 * 1024;
    private static final String END_OF_REQUEST = "minaoshi-end-of-request";

    private final long patienceMillis;
    private Future<?> reading;
    private long received;
    private long allowedMillis;
    private Future<?> writing;
    private long pending;

    Deadline(long patienceMillis) {
        this.patienceMillis = patienceMillis;
    }

    @Override
    public void channelRead(ChannelHandlerContext connection, Object message) throws Exception {
        if (message instanceof ByteBuf bytes && watchesRequests(connection)) {
            received += bytes.readableBytes();
            if (reading == null) {
                allowedMillis = patienceMillis;
                reading = after(connection, patienceMillis, () -> lateRequest(connection));
            }
        }
        super.channelRead(connection, message);
    }

    /** The decoder comes when the connection is ready for HTTP, which by TLS takes a while. */
    private boolean watchesRequests(ChannelHandlerContext connection) {
        var pipeline = connection.pipeline();
        if (pipeline.get(END_OF_REQUEST) != null) {
            return true;
        }
        var decoder = pipeline.context(HttpRequestDecoder.class);
        if (decoder == null) {
            return false;
        }
        pipeline.addAfter(decoder.name(), END_OF_REQUEST, new EndOfRequest());
        return true;
    }

    private void lateRequest(ChannelHandlerContext connection) {
        var earnedMillis = patienceMillis + received * 1000 / SLOWEST_BYTES_PER_SECOND;
        if (connection.channel().config().isAutoRead() && earnedMillis <= allowedMillis) {
            connection.close();
            return;
        }
        var more = Math.max(earnedMillis - allowedMillis, patienceMillis / 10 + 1);
        allowedMillis += more;
        reading = after(connection, more, () -> lateRequest(connection));
    }

    @Override
    public void channelWritabilityChanged(ChannelHandlerContext connection) throws Exception {
        if (connection.channel().isWritable()) {
            cancelWriting();
        } else if (writing == null) {
            pending = unsent(connection);
            writing = after(connection, patienceMillis, () -> lateAnswer(connection));
        }
        super.channelWritabilityChanged(connection);
    }

    private void lateAnswer(ChannelHandlerContext connection) {
        var unsent = unsent(connection);
        if (pending - unsent < patienceMillis * SLOWEST_BYTES_PER_SECOND / 1000) {
            connection.close();
            return;
        }
        pending = unsent;
        writing = after(connection, patienceMillis, () -> lateAnswer(connection));
    }

    private static long unsent(ChannelHandlerContext connection) {
        var buffer = connection.channel().unsafe().outboundBuffer();
        return buffer == null ? 0 : buffer.totalPendingWriteBytes();
    }

    @Override
    public void channelInactive(ChannelHandlerContext connection) throws Exception {
        requestComplete();
        cancelWriting();
        super.channelInactive(connection);
    }

    private static Future<?> after(ChannelHandlerContext connection, long millis, Runnable task) {
        return connection.executor().schedule(task, millis, TimeUnit.MILLISECONDS);
    }

    private void requestComplete() {
        received = 0;
        if (reading != null) {
            reading.cancel(false);
            reading = null;
        }
    }

    private void cancelWriting() {
        if (writing != null) {
            writing.cancel(false);
            writing = null;
        }
    }

    private final class EndOfRequest extends ChannelInboundHandlerAdapter {

        @Override
        public void channelRead(ChannelHandlerContext connection, Object message) throws Exception {
            if (message instanceof LastHttpContent) {
                requestComplete();
            }
            super.channelRead(connection, message);
        }
    }
}
