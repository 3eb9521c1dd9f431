-- Sends requests that were written before, one after the other, and tells what it measured as one line of JSON.
-- A file of requests: for each the number of its bytes on a line of its own, then the bytes. In them a mark becomes something new each time.
local MARK = "__NEW__"
local requests, heads, tails, count, turn, made, run = {}, {}, {}, 0, 0, 0, ""

-- Of each thread; wrk tells them apart only so.
local threads = {}
seen = ""

function setup(thread)
    table.insert(threads, thread)
end

function init(args)
    run = args[2]
    if args[3] == "watch" then
        -- Costs a little, so not while it is measured.
        response = function(status)
            if status >= 400 then
                seen = seen .. status .. " "
            end
        end
    end
    local rest = tonumber(args[4])
    if rest then
        -- As callers come who know nothing of each other: so long on average, in milliseconds, and never evenly.
        delay = function()
            return math.floor(-math.log(1 - math.random()) * rest + 0.5)
        end
        math.randomseed(os.time())
    end
    local file = assert(io.open(args[1], "rb"))
    for line in file:lines() do
        local bytes = file:read(tonumber(line))
        count = count + 1
        local from, to = bytes:find(MARK, 1, true)
        if from then
            heads[count], tails[count] = bytes:sub(1, from - 1), bytes:sub(to + 1)
        else
            requests[count] = bytes
        end
    end
    file:close()
end

function request()
    turn = turn % count + 1
    if requests[turn] then
        return requests[turn]
    end
    made = made + 1
    return heads[turn] .. run .. string.format("%08d", made) .. tails[turn]
end

function done(summary, latency, _)
    local e, statuses = summary.errors, ""
    for _, thread in ipairs(threads) do
        statuses = statuses .. thread:get("seen")
    end
    io.write(string.format(
        'BENCH {"requests":%d,"micros":%d,"p50":%d,"p99":%d,"p999":%d,"max":%d,"refused":%d,"broken":%d,"statuses":"%s"}\n',
        summary.requests, summary.duration, latency:percentile(50), latency:percentile(99), latency:percentile(99.9), latency.max,
        e.status, e.connect + e.read + e.write + e.timeout, statuses:sub(1, 200)))
end
