import { describe, expect, it } from "vitest";
import { asSignIn } from "#db/scope.ts";
import { countGuess, forgiveGuess, type Guess } from "#tenants/sign-in/index.ts";
import { useDatabase } from "../../support/database.ts";

useDatabase();

const guessAt = (guess: Guess) => asSignIn((tx) => countGuess(tx, guess));

describe("guessing at a secret without an account", () => {
  it("is stopped after ten wrong tries from one address, with minutes to wait", async () => {
    const guess: Guess = { at: "status", address: "192.0.2.1" };
    for (let tried = 0; tried < 10; tried += 1) expect((await guessAt(guess)).done).toBe(true);
    expect(await guessAt(guess)).toEqual({
      done: false,
      refusal: "too-many-attempts",
      details: { minutes: 1 },
    });
    expect((await guessAt({ ...guess, at: "receipt" })).done).toBe(true);
    expect((await guessAt({ ...guess, address: "192.0.2.2" })).done).toBe(true);
  });

  it("never stops a person whose tries are right", async () => {
    const guess: Guess = { at: "receipt", address: "192.0.2.3" };
    for (let tried = 0; tried < 15; tried += 1) {
      expect((await guessAt(guess)).done).toBe(true);
      await asSignIn((tx) => forgiveGuess(tx, guess));
    }
  });
});
