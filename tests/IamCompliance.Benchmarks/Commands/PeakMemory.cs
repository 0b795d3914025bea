namespace IamCompliance.Benchmarks.Commands;

/// <summary>Watches the managed heap from another thread and keeps the highest value above where it started.</summary>
internal sealed class PeakMemory : IDisposable
{
    private readonly long start;
    private readonly Thread watcher;
    private volatile bool stop;
    private long highest;

    public PeakMemory(long start)
    {
        this.start = start;
        watcher = new Thread(Watch) { IsBackground = true };
        watcher.Start();
    }

    public long Bytes => Math.Max(0, Interlocked.Read(ref highest) - start);

    public void Dispose()
    {
        stop = true;
        watcher.Join();
    }

    private void Watch()
    {
        while (!stop)
        {
            var now = GC.GetTotalMemory(forceFullCollection: false);
            if (now > Interlocked.Read(ref highest))
                Interlocked.Exchange(ref highest, now);
            Thread.Sleep(1);
        }
    }
}
