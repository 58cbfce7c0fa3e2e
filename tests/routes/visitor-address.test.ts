import { expect, it } from "vitest";
import { visitorAddress } from "#app/http/visitor-address.ts";

it.each([
  ["203.0.113.9", "203.0.113.9"],
  ["::ffff:203.0.113.9", "203.0.113.9"],
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
  ["2001:DB8:0001:2::9", "2001:db8:1:2::/64"],
  ["2001:db8::9", "2001:db8:0:0::/64"],
  ["fe80::1%eth0", "fe80:0:0:0::/64"],
  ["::1", "0:0:0:0::/64"],
  ["'; drop table attempts; --", "unknown"],
  ["", "unknown"],
])("counts guesses from %j under %j", (ip, key) => {
  expect(visitorAddress(ip)).toBe(key);
});
