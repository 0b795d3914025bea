using IamCompliance.State.Model;
using IamCompliance.TestKit;

namespace IamCompliance.State.Tests.Model;

/// <summary>The password that an address carried when a state was captured is in no state that is read.</summary>
public sealed class UserInfoTests
{
    [Theory]
    [InlineData("http://user:secretpw@127.0.0.1:6155", "http://***@127.0.0.1:6155")]
    [InlineData("https://user@example.com/a?b=c@d: refused", "https://***@example.com/a?b=c@d: refused")]
    [InlineData("tried https://a:b@one and https://c:d@two", "tried https://***@one and https://***@two")]
    [InlineData("https://example.com/ada@example.com", "https://example.com/ada@example.com")]
    [InlineData("arn:aws:iam::111122223333:user/ada@example.com", "arn:aws:iam::111122223333:user/ada@example.com")]
    public async Task No_user_info_comes_out_of_a_state_file(string written, string read)
    {
        var plain = new AccountBuilder()
            .WithPart(
                new Part(PartIds.Analyzers, ReadStatus.Failed)
                {
                    Error = new PartError("access-analyzer:ListAnalyzers", "Timeout", "@message@"),
                    Calls = [new CallRecord("access-analyzer:ListAnalyzers") { Source = "@source@" }],
                }
            )
            .Build();
        var older = SampleAccounts
            .TextOf(plain)
            .Replace("@message@", written, StringComparison.Ordinal)
            .Replace("@source@", written, StringComparison.Ordinal);

        var part = (await SampleAccounts.ReadAsync(older)).Parts.Single(p => p.Id == PartIds.Analyzers);

        Assert.Equal(read, part.Error!.Message);
        Assert.Equal(read, part.Calls.Single().Source);
    }
}
