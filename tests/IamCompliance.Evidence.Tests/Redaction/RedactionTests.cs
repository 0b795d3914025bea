using IamCompliance.Evidence.Redaction;
using IamCompliance.Evidence.Tests.Building;

namespace IamCompliance.Evidence.Tests.Redaction;

public sealed class RedactionTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("a\u202Eb", "a\\u{202E}b")]
    [InlineData("line\nline", "line\\u{000A}line")]
    [InlineData("\uD83D\uDE00 فارسی", "\uD83D\uDE00 فارسی")]
    [InlineData("\u2028\u0000", "\\u{2028}\\u{0000}")]
    public void Hidden_characters_become_visible_and_others_stay(string text, string visible) =>
        Assert.Equal(visible, VisibleText.Of(text));

    [Fact]
    public void Lone_surrogate_becomes_visible() => Assert.Equal("\\u{D800}x", VisibleText.Of("\uD800x"));

    [Fact]
    public void Very_long_text_is_cut_between_characters_and_says_so()
    {
        var text = new string('x', ShortText.Limit - 1) + "\uD83D\uDE00" + "tail";

        Assert.Equal(new string('x', ShortText.Limit - 1) + "… (6 more characters in results.json)", ShortText.Of(text));
    }

    [Theory]
    [InlineData("at 2026-01-31T00:00:00Z", "at {capture-time}")]
    [InlineData("from 2026-01-30T23:59:00Z to 2026-01-31T00:00:00Z", "from {capture-start} to {capture-time}")]
    [InlineData("arn:aws:iam::111122223333:user/x", "arn:aws:iam::{account-id}:user/x")]
    [InlineData("91 days old", "{age} old")]
    [InlineData("Request ID: 8f0e6a3c-1111-2222-3333-444455556666", "Request ID: {request-id}")]
    [InlineData("created 2025-06-01T00:00:00Z", "created 2025-06-01T00:00:00Z")]
    public void Volatile_values_become_tokens(string text, string expected) =>
        Assert.Equal(expected, new VolatileText(Sample.Account().State).Tokenise(text));
}
