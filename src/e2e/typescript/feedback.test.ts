// What a bank does with the client that a stock generator makes from openapi/openapi.yaml alone.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import {
  Configuration,
  DispositionKind,
  type Feedback,
  type FeedbackChange,
  FeedbackApi,
  FeedbackKind,
  FeedbackStatus,
  FollowingApi,
  ProblemFromJSON,
  ResponseError,
} from '../typescript-client';

function setting(name: string): string {
  const value = process.env[name];
  assert.ok(value, `${name} is not set`);
  return value;
}

async function machineToken(): Promise<string> {
  const answer = await fetch(setting('TOKEN_URL'), {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: setting('CLIENT_ID'),
      client_secret: setting('CLIENT_SECRET'),
    }),
  });
  assert.equal(answer.status, 200);
  return ((await answer.json()) as { access_token: string }).access_token;
}

function as(accessToken: () => Promise<string>): Configuration {
  return new Configuration({ basePath: setting('MINAOSHI_URL'), accessToken });
}

const bank = new FeedbackApi(as(machineToken));
const following = new FollowingApi(as(machineToken));
const secretariat = new FeedbackApi(as(async () => setting('SECRETARIAT_TOKEN')));

/** Read to the end. */
async function changesSince(since?: string): Promise<{ items: FeedbackChange[]; cursor?: string }> {
  const items: FeedbackChange[] = [];
  for (;;) {
    const changes = await following.listFeedbackChanges({ since });
    items.push(...changes.items);
    since = changes.cursor;
    if (!changes.more) {
      return { items, cursor: since };
    }
  }
}

function submit(text: string, idempotencyKey: string = randomUUID(), items = new Set([3])): Promise<Feedback> {
  return bank.submitFeedback({
    idempotencyKey,
    submitFeedbackRequest: { checklist: 'fisc-api-checklist', kind: FeedbackKind.Request, text, items },
  });
}

async function refused(request: Promise<unknown>): Promise<Response> {
  return request.then(
    () => assert.fail('It was not refused'),
    (refusal) => {
      assert.ok(refusal instanceof ResponseError);
      return refusal.response;
    },
  );
}

test('submits once, however often it sends', async () => {
  const key = randomUUID();
  const first = await submit('一度だけ受け付けてほしい。', key);
  const again = await submit('一度だけ受け付けてほしい。', key);
  assert.deepEqual(again, first);
  assert.ok(first.submittedAt instanceof Date);
  assert.match(first.trackingNumber, /^F\d\d-/);
});

test('pages through its own', async () => {
  const submitted = [await submit('一つ目'), await submit('二つ目'), await submit('三つ目')];
  const found: Feedback[] = [];
  let pageToken: string | undefined;
  do {
    const page = await bank.listFeedback({ kind: FeedbackKind.Request, limit: 2, pageToken });
    assert.ok(page.items.length <= 2);
    found.push(...page.items);
    pageToken = page.nextPageToken;
  } while (pageToken);
  const ids = new Set(found.map((feedback) => feedback.id));
  assert.equal(ids.size, found.length);
  assert.ok(submitted.every((feedback) => ids.has(feedback.id)));
  assert.ok(found.every((feedback) => feedback.organisation === 'bank-a'));
});

test('follows what becomes of it', async () => {
  const { cursor } = await changesSince();
  const { id } = await submit('項目3の頻度を明らかにしてほしい。');
  const early = await refused(bank.getDisposition({ id }));
  assert.equal(ProblemFromJSON(await early.json()).type, '/problems/disposition-unknown');

  const before = await bank.getFeedbackRaw({ id });
  const ifNoneMatch = before.raw.headers.get('ETag') ?? assert.fail('no ETag');
  assert.equal((await before.value()).status, FeedbackStatus.Received);
  assert.equal((await refused(bank.getFeedback({ id, ifNoneMatch }))).status, 304);

  const reason = '次の改訂で明らかにします。';
  await secretariat.triageFeedback({
    id,
    ifNoneMatch: '*',
    triageFeedbackRequest: { disposition: DispositionKind.Accepted, reason },
  });

  const after = await bank.getFeedback({ id, ifNoneMatch });
  assert.equal(after.status, FeedbackStatus.Triaged);
  assert.deepEqual(after.disposition, await bank.getDisposition({ id }));
  assert.equal(after.disposition?.reason, reason);

  const changes = (await changesSince(cursor)).items.filter((change) => change.feedback === id);
  assert.deepEqual(changes.map((change) => change.change), ['SUBMITTED', 'TRIAGED']);
});

test('is told what is wrong', async () => {
  const refusal = await refused(submit('項目がない。', randomUUID(), new Set([9999])));
  assert.equal(refusal.status, 422);
  const problem = ProblemFromJSON(await refusal.json());
  assert.equal(problem.type, '/problems/item-reference-unknown');
  assert.deepEqual(problem.errors?.map((error) => error.pointer), ['/items/0']);
});
