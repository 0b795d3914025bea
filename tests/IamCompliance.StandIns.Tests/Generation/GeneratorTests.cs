using IamCompliance.StandIns.Generator.Mapping;

namespace IamCompliance.StandIns.Tests.Generation;

public sealed class GeneratorTests
{
    [Fact]
    public void The_same_model_gives_the_same_text()
    {
        var first = StandInCompiler.Generate(ModelText.Pair(Repository.TestModels, "kms"));
        var second = StandInCompiler.Generate(ModelText.Pair(Repository.TestModels, "kms"));

        Assert.Equal(first.GeneratedTrees.Select(tree => tree.ToString()), second.GeneratedTrees.Select(tree => tree.ToString()));
        Assert.NotEmpty(first.GeneratedTrees);
    }

    [Fact]
    public void A_broken_model_is_an_error_that_names_the_file_and_the_place()
    {
        var result = StandInCompiler.Generate(
            new ModelText("/models/x.json", """{ "metadata": { """),
            new ModelText("/models/x.dotnet.json", """{ "namespace": "Amazon.X", "client": "X" }""")
        );

        var diagnostic = Assert.Single(result.Diagnostics);
        Assert.Equal("The API model `/models/x.json` cannot become a stand-in: the text ends too early", diagnostic.GetMessage());
        Assert.Empty(result.GeneratedTrees);
    }

    [Fact]
    public void Conventions_without_a_model_are_an_error()
    {
        var result = StandInCompiler.Generate(new ModelText("/models/x.dotnet.json", """{ "namespace": "Amazon.X", "client": "X" }"""));

        Assert.Contains(
            "the model is not among the additional files",
            Assert.Single(result.Diagnostics).GetMessage(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_model_that_speaks_no_known_protocol_is_an_error()
    {
        var result = StandInCompiler.Generate(
            new ModelText(
                "/x.json",
                """
                { "metadata": { "serviceId": "X", "apiVersion": "1", "protocols": ["carrier-pigeon"], "endpointPrefix": "x", "signingName": "x" },
                  "operations": {}, "shapes": {} }
                """
            ),
            new ModelText("/x.dotnet.json", """{ "namespace": "Amazon.X", "client": "X" }""")
        );

        Assert.Contains("carrier-pigeon", Assert.Single(result.Diagnostics).GetMessage(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text/csv", "TextCsv")]
    [InlineData("explicitDeny", "ExplicitDeny")]
    [InlineData("AWS::IAM::User", "AWSIAMUser")]
    [InlineData("NON_COMPLIANT", "NON_COMPLIANT")]
    public void Constants_are_named_by_their_value(string value, string expected) => Assert.Equal(expected, Names.Constant(value));

    [Theory]
    [InlineData("NoSuchEntityException", "NoSuchEntityException")]
    [InlineData("InvalidNextToken", "InvalidNextTokenException")]
    [InlineData("ResourceFault", "ResourceException")]
    public void Exceptions_end_in_exception(string shape, string expected) => Assert.Equal(expected, Names.Exception(shape));
}
