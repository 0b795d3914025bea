using System.Runtime.CompilerServices;
using IamCompliance.State.Model;
using IamCompliance.Xunit.Messages;
using VerifyXunit;

namespace IamCompliance.Xunit.Tests.Messages;

public sealed class FailureMessageTests
{
    [Fact]
    public async Task A_failure_says_what_was_required_observed_read_and_how_to_fix_it() =>
        await VerifyMessageAsync("fail", TestAccounts.Failing);

    [Fact]
    public async Task An_error_names_the_operation_and_the_missing_permission() => await VerifyMessageAsync("denied", TestAccounts.Denied);

    [Fact]
    public async Task Of_many_subjects_the_first_twenty_are_shown_and_the_rest_are_counted()
    {
        var message = await MessageAsync(TestAccounts.FailingOften(23));
        Assert.Contains("\n20. arn:aws:iam::111122223333:user/user020#accessKeys/1\n", message, StringComparison.Ordinal);
        Assert.DoesNotContain("user021", message, StringComparison.Ordinal);
        Assert.Contains("\n… and 3 more: see the evidence.\n", message, StringComparison.Ordinal);
    }

    private static async Task VerifyMessageAsync(string name, AccountState state, [CallerFilePath] string sourceFile = "") =>
        await Verifier
            .Verify(await MessageAsync(state))
            .UseDirectory(Path.Combine(TestKit.RepositoryFiles.PathOf("tests", "IamCompliance.Xunit.Tests", "Messages")))
            .UseFileName($"{Path.GetFileNameWithoutExtension(sourceFile)}.{name}");

    private static async Task<string> MessageAsync(AccountState state)
    {
        using var project = new ProjectBuilder().WithRotation().WithAccount("sandbox", state);
        return FailureMessage.Of(await project.JudgeAcceptedAsync());
    }
}
