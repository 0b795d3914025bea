using System.Diagnostics;
using IamCompliance.Snapshots.Acceptance;
using IamCompliance.Xunit.Running;
using IamCompliance.Xunit.Verdicts;
using Xunit.Abstractions;

namespace IamCompliance.Xunit;

/// <summary>Keeps the evidence folder free of snapshots that no test owns: they would be read as evidence of something.</summary>
public static class EvidenceTest
{
    /// <summary>Fails on a build server, and skips elsewhere, while the folder holds snapshots without a test.</summary>
    /// <param name="definitions">The generated type that carries the definitions.</param>
    /// <param name="output">Where a passing test says what it rests on.</param>
    [StackTraceHidden]
    public static void Run(Type definitions, ITestOutputHelper output)
    {
        var run = ControlRun.Of(definitions);
        if (run.AccountsProblem is { } problem)
            throw new ControlErrorException(problem);
        // Invariant: ownership follows from the definitions, not from which tests ran, so a filter makes no orphans.
        var owned = run.Snapshots.LocateAll(run.Accounts, run.Catalogue.Selected.Select(c => c.Name));
        var orphans = SnapshotInventory.Read(run.Snapshots).Orphans(owned);
        OwnershipReport.Conclude(
            [.. orphans.Select(run.Snapshots.Relative)],
            BuildServer.IsDetected(Environment.GetEnvironmentVariable),
            output
        );
    }
}
