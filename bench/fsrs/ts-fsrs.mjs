// The loop of ThroughputBench with ts-fsrs: the recorded sequences, scheduled again and again,
// measured in processor time as there.
// Usage: node ts-fsrs.mjs MODULES VECTORS SECONDS
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";

const [modules, vectors, secondsText] = process.argv.slice(2);
const { createEmptyCard, fsrs, generatorParameters } = createRequire(resolve(modules) + "/")("ts-fsrs");
const seconds = Number(secondsText);

const all = readFileSync(vectors, "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line))
  .map(({ config, reviews }) => ({
    scheduler: fsrs(
      generatorParameters({
        w: config.parameters,
        request_retention: config.desired_retention,
        learning_steps: config.learning_steps,
        relearning_steps: config.relearning_steps,
        maximum_interval: config.maximum_interval,
        enable_fuzz: false,
        enable_short_term: true,
      }),
    ),
    reviews: reviews.map(({ at, rating }) => ({ at: new Date(at), rating })),
  }));

const processorSeconds = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

function run() {
  const start = performance.now();
  const used = processorSeconds();
  let count = 0;
  let sum = 0;
  while (performance.now() - start < seconds * 1000) {
    sum = 0;
    for (const { scheduler, reviews } of all) {
      let card = createEmptyCard(reviews[0].at);
      for (const { at, rating } of reviews) {
        card = scheduler.next(card, at, rating).card;
        count++;
      }
      sum += card.stability;
    }
  }
  return [count / (processorSeconds() - used), sum];
}

run();
const [rate, sum] = run();
console.log(`${rate.toFixed(0)} ${sum.toFixed(6)}`);
