/** Numbers in a row, and rows in a table. */
const sorted = (numbers) => [...numbers].sort((one, other) => one - other);

export const median = (numbers) => {
  const inOrder = sorted(numbers);
  const middle = (inOrder.length - 1) / 2;
  return (inOrder[Math.floor(middle)] + inOrder[Math.ceil(middle)]) / 2;
};

export const percentile = (numbers, share) => sorted(numbers)[Math.ceil(numbers.length * share) - 1];

export const milliseconds = (number) => number.toFixed(number < 100 ? 1 : 0);

/** Prints lines of cells: the first column to the left, all others to the right. */
export function printTable(lines) {
  const widths = lines[0].map((_, column) => Math.max(...lines.map((each) => each[column].length)));
  for (const each of lines) {
    const cells = each.map((cell, column) =>
      (column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column])));
    console.log(cells.join('  ').trimEnd());
  }
}
