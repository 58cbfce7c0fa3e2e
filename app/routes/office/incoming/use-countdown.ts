import { useEffect, useState } from "react";

/** Seconds until nothing is left of `from`; they don't run while something holds them. */
export function useCountdown(from: number) {
  const [passed, setPassed] = useState(0);
  const [isHeld, setHeld] = useState(false);
  const isOver = passed >= from;
  useEffect(() => {
    if (isHeld || isOver) return;
    const timer = setInterval(() => setPassed((seconds) => seconds + 1), 1000);
    return () => clearInterval(timer);
  }, [isHeld, isOver]);
  return { seconds: from - passed, hold: () => setHeld(true), release: () => setHeld(false) };
}
