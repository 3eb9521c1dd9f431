package org.minaoshi.protection;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ServerChannel;
import io.netty.channel.SingleThreadEventLoop;
import io.quarkus.vertx.http.HttpServerStart;
import io.quarkus.vertx.http.HttpsServerStart;
import io.vertx.core.Vertx;
import io.vertx.core.impl.VertxInternal;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Singleton;

/**
 * Gives every connection that is accepted its {@link Deadline}. The framework has no place for that, since a client that drips its headers has made no request
 * yet: so the sockets that listen are looked up once they do, and what they accept passes through here.
 */
@Singleton
class SlowClients {

    private static final String WATCH = "minaoshi-slow-clients";

    final VertxInternal vertx;
    final long patienceMillis;

    SlowClients(Vertx vertx, ProtectionConfig config) {
        this.vertx = (VertxInternal) vertx;
        this.patienceMillis = config.patience().toMillis();
    }

    void watch(@ObservesAsync HttpServerStart started) {
        watchWhatListens();
    }

    void watch(@ObservesAsync HttpsServerStart started) {
        watchWhatListens();
    }

    private void watchWhatListens() {
        for (var loop : vertx.getAcceptorEventLoopGroup()) {
            if (loop instanceof SingleThreadEventLoop acceptor) {
                acceptor.execute(() -> acceptor.registeredChannelsIterator().forEachRemaining(this::watch));
            }
        }
    }

    private void watch(Channel listening) {
        if (listening instanceof ServerChannel && listening.pipeline().get(WATCH) == null) {
            listening.pipeline().addFirst(WATCH, new Accepted());
        }
    }

    private final class Accepted extends ChannelInboundHandlerAdapter {

        @Override
        public void channelRead(ChannelHandlerContext listening, Object accepted) throws Exception {
            if (accepted instanceof Channel connection) {
                connection.pipeline().addFirst(new Deadline(patienceMillis));
            }
            super.channelRead(listening, accepted);
        }
    }
}
