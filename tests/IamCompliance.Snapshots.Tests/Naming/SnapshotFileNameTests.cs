using System.Text.RegularExpressions;
using CsCheck;
using IamCompliance.Snapshots.Naming;

namespace IamCompliance.Snapshots.Tests.Naming;

public sealed partial class SnapshotFileNameTests
{
    [Theory]
    [InlineData("access-key-rotation")]
    [InlineData("sandbox")]
    [InlineData("acme_dev.eu")]
    [InlineData("111122223333")]
    public void A_safe_name_stays_as_it_is(string name) => Assert.Equal(name, SnapshotFileName.From(name));

    [Theory]
    [InlineData("credentials-unused[maxAge=45 days]", "credentials-unused-maxAge-45-days~")]
    [InlineData("a/b\\c", "a-b-c~")]
    [InlineData("../../etc/passwd", "etc-passwd~")]
    [InlineData("nul", "_nul~")]
    [InlineData("Com1.prod", "_Com1.prod~")]
    [InlineData("trailing.", "trailing~")]
    [InlineData("-rf", "rf~")]
    [InlineData("Müller & Söhne", "M-ller-S-hne~")]
    [InlineData("", "_~")]
    [InlineData("?", "_~")]
    public void Any_other_name_keeps_its_safe_characters_and_gains_a_digest(string name, string start)
    {
        var fileName = SnapshotFileName.From(name);
        Assert.StartsWith(start, fileName, StringComparison.Ordinal);
        Assert.Equal(start.Length + 8, fileName.Length);
    }

    [Fact]
    public void Every_name_becomes_a_file_name_that_fits_everywhere() =>
        Gen.String.Sample(name => FitsEverywhere().IsMatch(SnapshotFileName.From(name)) && SnapshotFileName.From(name).Length <= 110);

    [Fact]
    public void Two_names_never_share_a_file() =>
        Gen.Select(Names, Names).Where((a, b) => a != b).Sample((a, b) => SnapshotFileName.From(a) != SnapshotFileName.From(b));

    [Fact]
    public void Two_long_names_with_one_beginning_never_share_a_file() =>
        Assert.NotEqual(SnapshotFileName.From(new string('a', 500) + "1"), SnapshotFileName.From(new string('a', 500) + "2"));

    private static Gen<string> Names { get; } = Gen.String[Gen.Char["ab.-_/[]~ "], 0, 6];

    [GeneratedRegex(@"\A[A-Za-z0-9_][A-Za-z0-9_.\-]*(~[0-9a-f]{8})?\z", RegexOptions.CultureInvariant)]
    private static partial Regex FitsEverywhere();
}
