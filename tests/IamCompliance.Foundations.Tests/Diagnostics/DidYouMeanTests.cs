using IamCompliance.Foundations.Diagnostics;

namespace IamCompliance.Foundations.Tests.Diagnostics;

public sealed class DidYouMeanTests
{
    [Theory]
    [InlineData("severty", "severity")]
    [InlineData("Medium", "medium")]
    [InlineData("witihn", "within")]
    [InlineData("createdDate", "createDate")]
    public void A_near_word_is_found(string word, string expected) =>
        Assert.Equal(expected, DidYouMean.Find(word, ["severity", "medium", "within", "olderThan", "createDate"]));

    [Theory]
    [InlineData("banana")]
    [InlineData("")]
    [InlineData("s")]
    public void A_far_word_is_not(string word) => Assert.Null(DidYouMean.Find(word, ["severity", "medium"]));

    [Fact]
    public void Of_two_equally_near_words_the_first_in_the_alphabet_is_taken_whatever_the_order()
    {
        Assert.Equal("cat", DidYouMean.Find("bat", ["hat", "cat"]));
        Assert.Equal("cat", DidYouMean.Find("bat", ["cat", "hat"]));
    }

    [Fact]
    public void A_very_long_word_costs_nothing() => Assert.Null(DidYouMean.Find(new string('a', 1_000_000), ["severity"]));

    [Fact]
    public void Without_a_near_word_a_short_list_is_shown_and_a_long_one_is_not()
    {
        Assert.Equal("Known here: `low`, `high`.", DidYouMean.Help("banana", ["low", "high"]));
        Assert.Null(DidYouMean.Help("banana", Enumerable.Range(100, 50).Select(i => $"word-{i}")));
    }

    [Theory]
    [InlineData("StirngEquals", "StringEquals")]
    [InlineData("Resoruce", "Resource")]
    [InlineData("ta", "at")]
    public void A_swap_of_neighbours_is_one_slip(string word, string meant) =>
        Assert.Equal(meant, DidYouMean.Find(word, ["StringEquals", "Resource", "at"]));
}
