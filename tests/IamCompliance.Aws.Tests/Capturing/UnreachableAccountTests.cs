using IamCompliance.Aws.Access;
using IamCompliance.Aws.Capturing;
using IamCompliance.Aws.Planning;
using IamCompliance.State.Files;
using IamCompliance.State.Model;

namespace IamCompliance.Aws.Tests.Capturing;

public sealed class UnreachableAccountTests
{
    private static readonly DateTimeOffset Now = new(2026, 10, 1, 12, 0, 0, TimeSpan.Zero);
    private static readonly CapturePlan Plan = CapturePlan.For([PartIds.PasswordPolicy, PartIds.Analyzers]);

    [Fact]
    public void Every_planned_part_says_why()
    {
        var why = new CaptureException(
            "the role cannot be assumed",
            "mend it",
            new PartError("sts:AssumeRole", "AccessDenied", "No.", "sts:AssumeRole")
        );
        var state = UnreachableAccount.State("111122223333", "aws", Plan, why, Now);
        Assert.Equal(Plan.Parts.Order(StringComparer.Ordinal), state.Parts.Select(p => p.Id));
        Assert.All(state.Parts, p => Assert.Equal((ReadStatus.Denied, why.Error), (p.Status, p.Error)));
        Assert.Empty(state.Items);
        Assert.Equal((Now, Now), (state.Header.CaptureStart, state.Header.CaptureEnd));
    }

    [Fact]
    public void What_broke_without_a_refusal_has_failed()
    {
        var state = UnreachableAccount.State("111122223333", "aws", Plan, new CaptureException("there is no profile `x`", "make it"), Now);
        Assert.All(state.Parts, p => Assert.Equal((ReadStatus.Failed, "there is no profile `x`."), (p.Status, p.Error!.Message)));
    }

    [Fact]
    public async Task It_can_be_written_and_read_again()
    {
        var state = UnreachableAccount.State("111122223333", "aws", Plan, new CaptureException("there is no profile `x`", "make it"), Now);
        using var stream = new MemoryStream();
        await StateFile.WriteAsync(state, stream);
        stream.Position = 0;
        Assert.Equal(StateDigest.Compute(state), StateDigest.Compute(await StateFile.ReadAsync(stream)));
    }
}
