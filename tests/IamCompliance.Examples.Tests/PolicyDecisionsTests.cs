using IamCompliance.TestKit;

namespace IamCompliance.Examples.Tests;

public sealed class PolicyDecisionsTests
{
    private static readonly string Readme = File.ReadAllText(RepositoryFiles.PathOf("examples", "policy-decisions", "README.md"));

    [Fact]
    public async Task The_example_is_green_in_tests()
    {
        Assert.Contains("dotnet test examples/policy-decisions\n", Readme.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        using var example = new ExampleCopy("policy-decisions");
        Assert.Matches("Passed: +21", (await example.TestAsync()).Exits(0).Output);
    }

    [Fact]
    public async Task Decisions_are_chosen_by_their_file()
    {
        using var example = new ExampleCopy("policy-decisions");
        var run = (await example.TestAsync("--filter", "Decision=vendor-trust", "--list-tests")).Exits(0);

        Assert.Contains("vendor-trust: The vendor assumes no role for another customer of theirs", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("guardrails: ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_command_line_decides_the_same()
    {
        const string command = "run --project src/IamCompliance.Cli -- policy test examples/policy-decisions";
        Assert.Contains($"dotnet {command}\n", Readme.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        var run = await ProcessRun.DotnetAsync(command.Replace("run ", "run --no-build ", StringComparison.Ordinal).Split(' '));

        run.Exits(0).Prints("21 as expected, 0 different, 0 not decided");
    }
}
