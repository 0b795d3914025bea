using System.Globalization;
using IamCompliance.Assessment.Outcomes;
using IamCompliance.Aws.Access;
using IamCompliance.Aws.Planning;
using IamCompliance.Definitions.Linking;
using IamCompliance.State.Model;
using Xunit.Abstractions;

namespace IamCompliance.Aws.Tests.Faults;

/// <summary>Lets every operation go wrong in every way, and judges each account so read with every shipped control.</summary>
public sealed class FaultMatrixTests(ITestOutputHelper output)
{
    private const string WhoAmI = "sts:GetCallerIdentity";

    // Of the types that AWS Config records only those are read that a plan names.
    private static readonly CapturePlan Plan = CapturePlan.For(
        [.. CapturePlan.Everything.Parts, .. RequiredParts.Of(ShippedControls.All.Selected.Select(s => s.Control)).Ids],
        everyBucketAndKey: true
    );

    public static TheoryData<string> Harms => [.. Harm.All.Select(h => h.Name)];

    [Theory]
    [MemberData(nameof(Harms))]
    public async Task What_goes_wrong_makes_dependants_errors_and_touches_nobody_else(string name)
    {
        var harm = Harm.All.Single(h => h.Name == name);
        var truth = await ReadAsync(null, harm);
        Assert.All(truth!.State.Parts, p => Assert.True(p.IsProven, $"{p.Id}: {p.Error?.Message}"));
        var actions = Plan.Collectors()
            .SelectMany(c => c.Operations)
            .Select(o => o.Action)
            .Distinct()
            .Order(StringComparer.Ordinal)
            .ToList();
        var rows = new string[actions.Count];
        await Parallel.ForEachAsync(Enumerable.Range(0, actions.Count), new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (i, _) =>
            rows[i] = Judge(actions[i], harm, truth, await ReadAsync(actions[i], harm))
        );
        foreach (var row in rows)
            output.WriteLine(row);
        Assert.DoesNotContain(rows, r => r.Contains("WRONG", StringComparison.Ordinal));
    }

    private static async Task<Reading?> ReadAsync(string? action, Harm harm)
    {
        await using var session = await EmulatedSession.StartAsync(SyntheticAccounts.Create());
        if (action is not null)
            session.Emulator.Faults.Add(action, harm.Action, to: harm.Calls);
        try
        {
            var state = await session.CaptureAsync(Plan, change: a =>
                a with
                {
                    Endpoints = a.Endpoints with { MaxAttempts = harm.Attempts },
                }
            );
            return new Reading(state, ShippedControls.Assess(state), session.Emulator.Refused);
        }
        catch (CaptureException) when (action == WhoAmI)
        {
            return null;
        }
    }

    private static string Judge(string action, Harm harm, Reading truth, Reading? found)
    {
        if (found is null)
            return $"{action}: no account, no state";
        var problems = found.Refused.Select(r => $"refused {r}").ToList();
        var broken = found.State.Parts.Where(p => !p.IsProven).ToList();
        var isHarmless = harm.Passes || (broken.Count == 0 && harm.Name == "null lists");
        if (isHarmless != (broken.Count == 0))
            problems.Add(
                isHarmless ? $"unproven {string.Join(", ", broken.Select(p => $"{p.Id} ({p.Error?.Message})"))}" : "nothing was noticed"
            );
        var errors = 0;
        var stand = 0;
        foreach (var (control, before) in found.Result.Controls.Zip(truth.Result.Controls))
        {
            var unread = control.Parts.Where(p => !p.IsProven).ToList();
            if (unread.Count == 0 || control.Outcome != Outcome.Error)
            {
                // Not touched, or decided by what was read: then it must be what it was.
                stand += unread.Count > 0 ? 1 : 0;
                // A control that fails for one subject and leaves another undecided fails all the same, and its summary says both.
                if (control.Outcome != before.Outcome || (unread.Count == 0 && control.Summary != before.Summary))
                    problems.Add($"{control.Control.Name} was {before.Outcome}, is {control.Outcome}: {control.Summary}");
                continue;
            }

            errors++;
            if (!Names(control, action))
                problems.Add($"{control.Control.Name} does not name {action}: {control.Summary}");
        }

        var list = problems.Count == 0 ? "" : $" WRONG {string.Join("; ", problems.Take(6))}";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{action}: {broken.Count} parts, {errors} controls Error, {stand} decided without{list}"
        );
    }

    private static bool Names(ControlResult control, string action) =>
        control.Summary.Contains(action, StringComparison.Ordinal)
        || control.Subjects.SelectMany(s => s.Reasons).Any(r => r.Observed.Contains(action, StringComparison.Ordinal));

    private sealed record Reading(AccountState State, AccountResult Result, IReadOnlyList<string> Refused);
}
