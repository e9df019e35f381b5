/** The clock of a page: the time that its thread was at work, not the time that passed. Milliseconds. */
export async function clock(client) {
  await client.send('Performance.enable', {timeDomain: 'threadTicks'});
  const worked = async () => {
    const {metrics} = await client.send('Performance.getMetrics');
    return metrics.find(({name}) => name === 'TaskDuration').value * 1000;
  };
  return {
    /** What an act takes, and what it gives. */
    async timed(act) {
      const before = await worked();
      const value = await act();
      return {time: (await worked()) - before, value};
    },
  };
}
