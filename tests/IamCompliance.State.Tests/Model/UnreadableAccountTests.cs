using IamCompliance.State.Model;
using IamCompliance.TestKit;

namespace IamCompliance.State.Tests.Model;

/// <summary>A state that says that nothing could be read is written and read as others are.</summary>
public sealed class UnreadableAccountTests
{
    [Theory]
    [InlineData("999988887777", "999988887777")]
    [InlineData(null, UnreadableAccount.UnknownId)]
    public async Task It_says_whose_it_was_to_be_and_why_there_is_nothing(string? id, string written)
    {
        var text = SampleAccounts.TextOf(UnreadableAccount.State(id, "http://user:secret@host refused", TestTimes.Now));

        var state = await SampleAccounts.ReadAsync(text);

        Assert.Equal(written, state.Header.AccountId);
        Assert.Equal("http://***@host refused", state.Header.Problem);
        Assert.Equal(TestTimes.Now, state.Header.CaptureEnd);
        Assert.Empty(state.Parts);
        Assert.Empty(state.Items);
        Assert.Equal(text, SampleAccounts.TextOf(state));
    }
}
