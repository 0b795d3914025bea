using IamCompliance.Definitions.Diagnostics;
using IamCompliance.Definitions.Linking;
using IamCompliance.Definitions.Resources;
using IamCompliance.Definitions.Text;

namespace IamCompliance.Definitions.Tests.Linking;

/// <summary>A value that comes from no part of a state can be proven by nothing, so a control about it does not compile.</summary>
public sealed class NamelessValueTests
{
    [Theory]
    [InlineData("require: { color: red }", 7, 12)]
    [InlineData("require: { parts: { any: { size: 1 } } }", 7, 28)]
    [InlineData("requireCount: { atLeast: 1 }\nwhere: { color: red }", 8, 10)]
    public void A_value_of_no_part_is_refused_at_its_place(string demand, int line, int column)
    {
        var nameless = Assert.Single(Compile(demand), d => d.Id == "IC2049");

        Assert.Equal((line, column), (nameless.Span.Start.Line, nameless.Span.Start.Column));
        Assert.Contains("no part of a state", nameless.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_of_a_part_is_not() => Assert.DoesNotContain(Compile("require: { name: red }"), d => d.Id == "IC2049");

    [Fact]
    public void Findings_of_a_document_come_from_the_part_of_the_document()
    {
        var catalogue = CatalogueCompiler.Compile(
            [Control("require: { document: { findings: { none: { severity: error } } } }", "AWS::IAM::Policy")],
            KnownResourceTypes.Catalog
        );

        Assert.DoesNotContain(catalogue.Diagnostics, d => d.Id == "IC2049");
        Assert.All(KnownResourceTypes.Catalog.CollectedParts, p => Assert.NotEqual("", p));
    }

    private static IReadOnlyList<Diagnostic> Compile(string demand)
    {
        var part = PropertyType.ObjectOf(new Property("size", PropertyType.Number, "", "Its size."));
        var widget = new ResourceType(
            "Acme::Widget::Widget",
            "acme/widgets",
            "A widget.",
            PropertyType.ObjectOf(
                new Property("name", PropertyType.String, "acme/widgets", "Its name."),
                new Property("color", PropertyType.String, "", "Its colour."),
                new Property("parts", PropertyType.ListOf(part), "acme/widgets", "Its parts.")
            )
        );
        return CatalogueCompiler.Compile([Control(demand, widget.Name)], new ResourceTypeCatalog([widget])).Diagnostics;
    }

    private static SourceText Control(string demand, string type) =>
        new(
            "controls/resilience/probe/control.yaml",
            $"id: probe\ntitle: Probe\ndescription: Probe.\nrationale: Probe.\nseverity: low\nresource: {type}\n{demand}\nremediation: {{ text: Mend. }}\nreferences: [https://example.com/]\n"
        );
}
