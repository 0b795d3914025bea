using IamCompliance.Definitions.Text;
using IamCompliance.Evidence.Model;

namespace IamCompliance.Evidence.Tests.Model;

public sealed class NaturalOrderTests
{
    [Fact]
    public void Numbers_count_by_value()
    {
        string[] ids = ["8.10", "8.3.6", "8.3", "AC-2(1)", "AC-10", "AC-2", "8.03"];

        Assert.Equal(["8.03", "8.3", "8.3.6", "8.10", "AC-2", "AC-2(1)", "AC-10"], ids.Order(NaturalOrder.Instance));
    }

    [Theory]
    [InlineData("2026-01-01T00:00:00Z", "the end of 2025-12-31 UTC")]
    [InlineData("2026-01-01T12:30:00Z", "2026-01-01T12:30:00Z")]
    [InlineData("2026-01-01T01:00:00+01:00", "the end of 2025-12-31 UTC")]
    public void End_of_a_waiver_reads_as_its_author_wrote_it(string expires, string words) =>
        Assert.Equal(words, Instants.EndInWords(DateTimeOffset.Parse(expires, System.Globalization.CultureInfo.InvariantCulture)));
}
