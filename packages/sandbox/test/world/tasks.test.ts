import * as fc from "fast-check";
import { expect, test } from "vitest";
import { createTasks } from "../../src/world/tasks.ts";

test("tasks come out by their time, and those of one time in the order in which they went in", () => {
  const takes = fc.array(fc.option(fc.nat({ max: 20 })), { maxLength: 200 });
  fc.assert(
    fc.property(takes, (steps) => {
      const tasks = createTasks();
      // The naive way: an array that is sorted each time, which keeps the order of equals.
      const model: { time: number; name: number }[] = [];
      const taken: (number | undefined)[] = [];
      const expected: (number | undefined)[] = [];
      for (const [name, time] of steps.entries()) {
        if (time === null) {
          const task = tasks.take();
          if (task) task.run();
          else taken.push(undefined);
          expected.push(model.shift()?.name);
        } else {
          tasks.add({ time, run: () => taken.push(name) });
          model.push({ time, name });
          model.sort((one, other) => one.time - other.time);
        }
        expect(tasks.nextTime()).toBe(model[0]?.time);
      }
      expect(taken).toEqual(expected);
    }),
  );
});
