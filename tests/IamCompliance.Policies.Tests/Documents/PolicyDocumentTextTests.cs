using System.Text.Json;
using IamCompliance.Policies.Documents;

namespace IamCompliance.Policies.Tests.Documents;

public sealed class PolicyDocumentTextTests
{
    [Theory]
    [InlineData("""{"Version":"2012-10-17","Statement":[]}""")]
    [InlineData("%7B%22Version%22%3A%222012-10-17%22%2C%22Statement%22%3A%5B%5D%7D")]
    [InlineData("%0A%7B%20%22Version%22%3A%222012-10-17%22%2C%22Statement%22%3A%5B%5D%7D")]
    [InlineData("""  {"Version":"2012-10-17","Statement":[]}""")]
    public void Plain_and_percent_encoded_documents_are_the_same(string text)
    {
        var document = PolicyDocumentText.Read(text).Document!.Value;
        Assert.Equal("2012-10-17", document.GetProperty("Version").GetString());
        Assert.Equal(0, document.GetProperty("Statement").GetArrayLength());
    }

    [Fact]
    public void A_percent_sign_inside_a_plain_document_is_not_decoded()
    {
        var document = PolicyDocumentText.Read("""{"Id":"100%25"}""").Document!.Value;
        Assert.Equal("100%25", document.GetProperty("Id").GetString());
    }

    [Fact]
    public void A_plus_sign_is_not_a_space()
    {
        var document = PolicyDocumentText.Read("%7B%22Id%22%3A%22a+b%22%7D").Document!.Value;
        Assert.Equal("a+b", document.GetProperty("Id").GetString());
    }

    [Theory]
    [InlineData("", "is not JSON that can be read (line 1, byte 1)")]
    [InlineData("{\n\"a\":}", "is not JSON that can be read (line 2, byte 5)")]
    [InlineData("[]", "is not a JSON object")]
    [InlineData("""{"a":1,"a":2}""", "is not JSON that can be read (line 1, byte 1)")]
    [InlineData("""{"a":"\ud800"}""", "holds half of a surrogate pair")]
    [InlineData("""{"\udc00":1}""", "holds half of a surrogate pair")]
    public void A_broken_document_says_why(string text, string problem)
    {
        var reading = PolicyDocumentText.Read(text);
        Assert.Null(reading.Document);
        Assert.Equal(problem, reading.Problem);
    }

    [Fact]
    public void A_document_nested_beyond_the_limit_is_refused()
    {
        var deep = string.Concat(Enumerable.Repeat("{\"a\":", 40)) + "1" + new string('}', 40);
        Assert.StartsWith("is not JSON that can be read", PolicyDocumentText.Read(deep).Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_longer_than_the_limit_is_refused() =>
        Assert.Equal(
            "is longer than 262144 characters",
            PolicyDocumentText.Read("{\"a\":\"" + new string('x', PolicyDocumentText.MaximumLength) + "\"}").Problem
        );

    [Theory]
    [InlineData("1")]
    [InlineData("null")]
    [InlineData("[{}]")]
    public void A_document_that_is_neither_object_nor_text_is_refused(string json) =>
        Assert.Equal("is neither an object nor a string", PolicyDocumentText.Read(JsonElement.Parse(json)).Problem);

    [Fact]
    public void A_document_given_as_an_object_is_taken_as_it_is()
    {
        var document = PolicyDocumentText.Read(JsonElement.Parse("""{"Id":"x"}""")).Document!.Value;
        Assert.Equal("x", document.GetProperty("Id").GetString());
    }
}
