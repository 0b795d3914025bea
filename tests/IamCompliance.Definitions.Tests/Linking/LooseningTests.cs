using IamCompliance.Definitions.Text;

namespace IamCompliance.Definitions.Tests.Linking;

public sealed class LooseningTests
{
    private const string Require = "require: { createDate: { within: $maxAge } }";

    [Theory]
    [InlineData(Require, "91 days", true)]
    [InlineData(Require, "89 days", false)]
    [InlineData(Require, "90 days", false)]
    [InlineData("forbid: { createDate: { olderThan: $maxAge } }", "91 days", true)]
    [InlineData("forbid: { createDate: { olderThan: $maxAge } }", "89 days", false)]
    [InlineData("require: { createDate: { olderThan: $maxAge } }", "89 days", true)]
    [InlineData("require: { not: { createDate: { olderThan: $maxAge } } }", "91 days", true)]
    [InlineData("require: { noneOf: [{ createDate: { olderThan: $maxAge } }] }", "91 days", true)]
    [InlineData("require: { anyOf: [{ createDate: { within: $maxAge } }, { lastUsedDate: { olderThan: $maxAge } }] }", "91 days", false)]
    public void A_value_that_lets_more_subjects_pass_needs_a_reason(string demand, string value, bool isLooser)
    {
        var control = new SourceText(Examples.ControlPath, Examples.Replace(Examples.Control, Require, demand));

        var result = Examples.Compile(
            control,
            Examples.CasesFile,
            SelectionTests.Profile($"parameters: {{ access-key-rotation: {{ maxAge: {value} }} }}")
        );

        Assert.Equal(isLooser ? ["IC2031"] : [], result.Diagnostics.Select(d => d.Id));
    }

    [Fact]
    public void A_value_that_also_decides_who_is_in_scope_is_not_judged()
    {
        var control = new SourceText(
            Examples.ControlPath,
            Examples.Replace(Examples.Control, "where: { status: Active }", "where: { lastUsedDate: { within: $maxAge } }")
        );

        var result = Examples.Compile(
            control,
            Examples.CasesFile,
            SelectionTests.Profile("parameters: { access-key-rotation: { maxAge: 900 days } }")
        );

        Assert.Empty(result.Diagnostics);
    }
}
