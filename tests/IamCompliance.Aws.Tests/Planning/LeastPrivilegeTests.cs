using IamCompliance.Assessment.Outcomes;
using IamCompliance.Aws.Capturing;
using IamCompliance.Aws.Planning;
using IamCompliance.Definitions.Linking;

namespace IamCompliance.Aws.Tests.Planning;

/// <summary>Takes away one permission after the other of the generated policy, and compares what is missed with what was
/// predicted.</summary>
public sealed class LeastPrivilegeTests
{
    private static readonly RequiredParts Required = RequiredParts.Of(ShippedControls.All.Selected.Select(s => s.Control));
    private static readonly CapturePlan Plan = CapturePlan.For(Required.Ids, Required.EveryBucketAndKey);

    // AWS denies it to nobody. https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html
    private const string NeverDenied = "sts:GetCallerIdentity";

    [Fact]
    public async Task The_generated_policy_is_enough()
    {
        await using var session = await EmulatedSession.StartAsync(SyntheticAccounts.Create());
        session.Allow([.. Plan.Permissions()]);

        var state = await session.CaptureAsync(Plan);

        Assert.All(state.Parts.Where(p => Plan.Parts.Contains(p.Id)), p =>
            Assert.True(p.IsProven || p.HasItemisedGaps, $"{p.Id}: {p.Error?.Message}")
        );
        Assert.Equal(
            [],
            ShippedControls
                .Assess(state)
                .Controls.Where(c => c.Outcome == Outcome.Error && !WaitsForAParameter(c))
                .Select(c => $"{c.Control.Name}: {c.Summary}")
        );
        Assert.Empty(session.Emulator.Refused);
    }

    [Fact]
    public async Task Each_permission_that_is_taken_away_is_missed_by_the_controls_that_the_preflight_names()
    {
        var whole = await WholeAsync();
        var problems = new System.Collections.Concurrent.ConcurrentBag<string>();
        await Parallel.ForEachAsync(
            Plan.Permissions().Where(p => p != NeverDenied),
            new ParallelOptions { MaxDegreeOfParallelism = 4 },
            async (permission, cancellationToken) =>
            {
                await using var session = await EmulatedSession.StartAsync(SyntheticAccounts.Create());
                session.Allow([.. Plan.Permissions().Where(p => p != permission)]);
                var preflight = await Preflight.RunAsync(session.Access, Plan, TimeProvider.System, null, cancellationToken);
                var state = await session.CaptureAsync(Plan);
                var result = ShippedControls.Assess(state);

                if (preflight.Gaps.Count == 0)
                    problems.Add($"{permission}: the preflight did not notice, so the permission is not needed");
                if (!preflight.Gaps.All(g => g.Error.Permission == permission))
                    problems.Add(
                        $"{permission}: the preflight names {string.Join(", ", preflight.Gaps.Select(g => g.Error.Permission).Distinct())}"
                    );
                var predicted = result
                    .Controls.Where(c => c.Parts.Any(p => preflight.Gaps.Any(g => CapturePlan.RestsOn(p.Id, g.Part))))
                    .ToList();
                foreach (var (control, before) in result.Controls.Zip(whole.Controls).Where(p => !WaitsForAParameter(p.First)))
                {
                    var isError = control.Outcome == Outcome.Error;
                    if (isError && !predicted.Contains(control))
                        problems.Add($"{permission}: {control.Control.Name} is Error, which nobody predicted: {control.Summary}");
                    if (!isError && control.Outcome != before.Outcome)
                        problems.Add(
                            $"{permission}: {control.Control.Name} was {before.Outcome} and is {control.Outcome} without it: {control.Summary}"
                        );
                    if (isError && !Names(control, permission))
                        problems.Add($"{permission}: {control.Control.Name} does not name it: {control.Summary}");
                }
            }
        );
        Assert.True(problems.IsEmpty, string.Join("\n", problems.Order(StringComparer.Ordinal)));
    }

    private static async Task<AccountResult> WholeAsync()
    {
        await using var session = await EmulatedSession.StartAsync(SyntheticAccounts.Create());
        return ShippedControls.Assess(await session.CaptureAsync(Plan));
    }

    // No permission would decide it: its author must set a parameter first.
    private static bool WaitsForAParameter(ControlResult control) =>
        control.Subjects.SelectMany(s => s.Reasons).Any(r => r.Path.StartsWith('$'));

    private static bool Names(ControlResult control, string permission) =>
        control.Parts.Any(p => p.Error?.Permission == permission)
        || control.Summary.Contains(permission, StringComparison.Ordinal)
        || control.Subjects.SelectMany(s => s.Reasons).Any(r => r.Observed.Contains(permission, StringComparison.Ordinal));
}
