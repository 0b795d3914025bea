using System.Diagnostics;

namespace IamCompliance.Benchmarks.Commands;

/// <summary>Measures a stage in what it costs: time on the wall, time of processors, and bytes allocated. The latter two say the same on a
/// machine that is busy otherwise.</summary>
/// <param name="Wall">Time on the wall.</param>
/// <param name="Processor">Time of all processors, the compiling of our own code included.</param>
/// <param name="Allocated">Bytes allocated by all threads.</param>
internal readonly record struct Measure(TimeSpan Wall, TimeSpan Processor, long Allocated)
{
    public static Measure Of(Action work) =>
        Of(() =>
        {
            work();
            return 0;
        }).Cost;

    public static (T Result, Measure Cost) Of<T>(Func<T> work)
    {
        var (processor, allocated, clock) = (
            Environment.CpuUsage.TotalTime,
            GC.GetTotalAllocatedBytes(precise: true),
            Stopwatch.StartNew()
        );
        var result = work();
        return (
            result,
            new Measure(clock.Elapsed, Environment.CpuUsage.TotalTime - processor, GC.GetTotalAllocatedBytes(precise: true) - allocated)
        );
    }

    public override string ToString() =>
        FormattableString.Invariant(
            $"{Wall.TotalMilliseconds:N0} ms, processors {Processor.TotalMilliseconds:N0} ms, allocated {Allocated / 1e6:N1} MB"
        );
}
