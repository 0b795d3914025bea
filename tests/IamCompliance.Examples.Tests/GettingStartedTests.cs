namespace IamCompliance.Examples.Tests;

public sealed class GettingStartedTests : IDisposable
{
    private readonly ExampleCopy example = new("getting-started");

    public void Dispose() => example.Dispose();

    [Fact]
    public async Task Tests_are_chosen_by_program_and_severity()
    {
        var run = (await example.TestAsync("--filter", "Program=cis-aws-foundations-7.0.0&Severity=critical", "--list-tests")).Exits(0);

        Assert.Contains("root-no-access-key: ", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("access-key-rotation: ", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("ci-users-have-no-console-password: ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_project_s_own_control_and_its_cases_are_chosen_by_its_id()
    {
        var run = (await example.TestAsync("--filter", "Control=ci-users-have-no-console-password", "--list-tests")).Exits(0);

        Assert.Contains(
            "ci-users-have-no-console-password: Users of pipelines have no console password",
            run.Output,
            StringComparison.Ordinal
        );
        Assert.Contains("ci-users-have-no-console-password: A pipeline's user with a password fails", run.Output, StringComparison.Ordinal);
    }
}
