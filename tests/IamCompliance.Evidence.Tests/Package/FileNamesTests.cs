using CsCheck;
using IamCompliance.Evidence.Package;

namespace IamCompliance.Evidence.Tests.Package;

public sealed class FileNamesTests
{
    [Theory]
    [InlineData("access-key-rotation", "access-key-rotation")]
    [InlineData("prod_1", "prod_1")]
    public void Plain_name_stays_as_it_is(string name, string file) => Assert.Equal(file, FileNames.Of(name));

    [Theory]
    [InlineData("credentials-unused[maxAge=45 days]", "credentials-unused-maxage-45-days-")]
    [InlineData("../../etc/passwd", "etc-passwd-")]
    [InlineData("con", "con-")]
    [InlineData("COM1", "com1-")]
    [InlineData("", "x-")]
    [InlineData("用户", "x-")]
    [InlineData(".hidden", "hidden-")]
    public void Any_other_name_gets_a_digest(string name, string start)
    {
        Assert.StartsWith(start, FileNames.Of(name), StringComparison.Ordinal);
        Assert.Equal(start.Length + 10, FileNames.Of(name).Length);
    }

    [Fact]
    public void Any_names_give_safe_and_distinct_files() =>
        Gen
            .String.Array[1, 20]
            .Sample(names =>
            {
                var taken = new FileNames();
                var files = names.Select(taken.Take).ToList();
                return files.Distinct(StringComparer.OrdinalIgnoreCase).Count() == files.Count
                    && files.All(f =>
                        f.Length is > 0 and < 100
                        && f.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_')
                        && char.IsAsciiLetterOrDigit(f[0])
                    );
            });
}
