using System.Text;
using IamCompliance.Assessment.Outcomes;
using IamCompliance.Evidence.Findings;
using IamCompliance.Evidence.Tests.Building;

namespace IamCompliance.Evidence.Tests.Findings;

public sealed class FindingsWriterTests
{
    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@x", "'@x")]
    [InlineData("\tx", "'\\u{0009}x")]
    [InlineData("\rx", "'\\u{000D}x")]
    [InlineData("a=1", "a=1")]
    [InlineData("", "")]
    public void Formula_becomes_text(string text, string safe) => Assert.Equal(safe, FormulaSafe.Of(text));

    [Fact]
    public void Every_subject_in_scope_has_a_row_whatever_its_name()
    {
        using var output = new MemoryStream();
        FindingsWriter.Write(Stories.All["hostile"], output, default);
        var lines = Encoding.UTF8.GetString(output.ToArray()).TrimEnd('\n').Split('\n');

        Assert.Equal(1 + Stories.All["hostile"].Accounts[0].Controls[0].Subjects.Count, lines.Length);
    }

    [Fact]
    public void Passes_have_rows_too()
    {
        using var output = new MemoryStream();
        FindingsWriter.Write(Sample.Run(Sample.Account("sandbox", Sample.Result(Outcome.Pass, "ok", Sample.Passing()))), output, default);

        Assert.Contains("accessKeys/1,Pass,Pass", Encoding.UTF8.GetString(output.ToArray()), StringComparison.Ordinal);
    }
}
