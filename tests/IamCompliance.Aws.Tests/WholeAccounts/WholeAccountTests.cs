using IamCompliance.Assessment.Outcomes;
using IamCompliance.State.Model;

namespace IamCompliance.Aws.Tests.WholeAccounts;

/// <summary>
/// Demands of every shipped control, on accounts that are whole, a Pass, a Fail, and an Error that names operation and permission when
/// something that it rests on is denied.
/// </summary>
/// <remarks>What to add for a new control, and where: <c>tests/fixtures/accounts/whole/README.md</c>.</remarks>
public abstract class WholeAccountTests
{
    // AWS denies it to nobody. https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html
    private const string NeverDenied = "sts:GetCallerIdentity";

    public static TheoryData<string> Controls => [.. WholeControls.Ids];

    private protected abstract IAccountSource Source { get; }

    [Theory]
    [MemberData(nameof(Controls))]
    public Task A_control_passes_where_everything_is_in_order(string control) => DemandAsync(World.Passes, control);

    [Theory]
    [MemberData(nameof(Controls))]
    public Task A_control_fails_where_everything_is_wrong(string control) => DemandAsync(World.Fails, control);

    [Theory]
    [MemberData(nameof(Controls))]
    public async Task A_control_that_would_pass_is_an_error_that_names_what_was_denied(string control)
    {
        foreach (var part in WholeControls.Get(control).Control.Parts)
        {
            var operation = PartOperations.Find(part) ?? throw new InvalidOperationException($"No operation reads {part}.");
            if (operation.Operation == NeverDenied)
                continue;
            var result = Find(await Source.ReadWithoutAsync(World.Passes.AccountOf(control), operation), control);
            if (Exceptions.DecidedWithout.ContainsKey((control, part)))
            {
                Assert.Equal(Outcome.Pass, result.Outcome);
                continue;
            }

            Assert.True(result.Outcome == Outcome.Error, $"Without {part} it is {result.Outcome}: {result.Summary}");
            var words = Words(result);
            foreach (var name in new[] { operation.Operation, operation.Permission })
                Assert.True(words.Contains(name, StringComparison.Ordinal), $"Without {part} nothing names {name}: {words}");
        }
    }

    private async Task DemandAsync(World world, string control)
    {
        var here = Find(await Source.ReadAsync(world.AccountOf(control)), control);
        if (Exceptions.Never.ContainsKey((control, world.Demanded)))
            Assert.NotEqual(world.Demanded, here.Outcome);
        else
            Assert.True(here.Outcome == world.Demanded, $"{world.AccountOf(control)}: {here.Outcome}, {Words(here)}");
        if (world.AccountOf(control) != world.Main)
            Assert.NotEqual(world.Demanded, Find(await Source.ReadAsync(world.Main), control).Outcome);
    }

    private static ControlResult Find(AccountResult account, string control) => account.Controls.Single(c => c.Control.Name == control);

    private static string Words(ControlResult result)
    {
        var observed = result.Subjects.SelectMany(s => s.Reasons).Select(r => r.Observed);
        return string.Join("; ", observed.Prepend(result.Summary).Distinct(StringComparer.Ordinal));
    }
}
