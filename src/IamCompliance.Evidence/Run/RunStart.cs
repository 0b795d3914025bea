using System.Globalization;
using System.Runtime.InteropServices;
using IamCompliance.Evidence.Model;

namespace IamCompliance.Evidence.Run;

/// <summary>Remembers when a run began, and makes its header when it ends.</summary>
/// <remarks>Where <c>SOURCE_DATE_EPOCH</c> is set (https://reproducible-builds.org/specs/source-date-epoch/) it takes the place of the
/// clock, so that two runs give the same package, byte for byte.</remarks>
public sealed class RunStart
{
    private const string EpochVariable = "SOURCE_DATE_EPOCH";

    private readonly TimeProvider clock;
    private readonly Func<string, string?> variable;
    private readonly DateTimeOffset? stated;
    private readonly DateTimeOffset started;

    /// <summary>Begins a run.</summary>
    /// <param name="clock">The clock of the machine.</param>
    /// <param name="variable">Gives the value of an environment variable.</param>
    public RunStart(TimeProvider clock, Func<string, string?> variable)
    {
        ArgumentNullException.ThrowIfNull(clock);
        ArgumentNullException.ThrowIfNull(variable);
        this.clock = clock;
        this.variable = variable;
        stated = Stated(variable(EpochVariable));
        started = Now();
    }

    /// <summary>Gets when the run began, in whole seconds.</summary>
    public DateTimeOffset Started => Seconds(started);

    /// <summary>Ends the run.</summary>
    /// <param name="previous">The package that the one of this run follows; null for the first.</param>
    public RunHeader Finish(PreviousPackage? previous) =>
        new()
        {
            Id = Uuid5.Of(Uuid5.Product, "run", Name()),
            Started = Started,
            Finished = Seconds(Now()),
            ToolDigest = ToolDigest.Current,
            Runtime = RuntimeInformation.FrameworkDescription,
            Origin = RunOrigins.Find(variable),
            Previous = previous,
        };

    private static DateTimeOffset? Stated(string? seconds) =>
        long.TryParse(seconds, NumberStyles.None, CultureInfo.InvariantCulture, out var value)
        && value <= DateTimeOffset.MaxValue.ToUnixTimeSeconds()
            ? DateTimeOffset.FromUnixTimeSeconds(value)
            : null;

    // No two runs of a process begin at the same tick, and no two processes of a machine have the same number at the same time.
    private string Name() =>
        stated is { } instant
            ? instant.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{Environment.MachineName} {Environment.ProcessId} {started.UtcTicks}");

    private DateTimeOffset Now() => stated ?? clock.GetUtcNow();

    private static DateTimeOffset Seconds(DateTimeOffset instant) => DateTimeOffset.FromUnixTimeSeconds(instant.ToUnixTimeSeconds());
}
