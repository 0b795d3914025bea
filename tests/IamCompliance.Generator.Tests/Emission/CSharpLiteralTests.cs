using CsCheck;
using IamCompliance.Generator.Emission;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IamCompliance.Generator.Tests.Emission;

public sealed class CSharpLiteralTests
{
    [Fact]
    public void A_literal_means_the_text_it_was_made_of() =>
        Gen.String[Gen.Char, 0, 40]
            .Sample(text =>
            {
                var expression = SyntaxFactory.ParseExpression(CSharpLiteral.Quote(text));
                Assert.Empty(expression.GetDiagnostics());
                Assert.Equal(text, ((LiteralExpressionSyntax)expression).Token.ValueText);
            });

    // Half a pair cannot stand in an attribute, which is stored as UTF-8.
    [Fact]
    public void Half_a_surrogate_pair_is_not_well_formed()
    {
        Assert.True(CSharpLiteral.IsWellFormed("plain"));
        Assert.True(CSharpLiteral.IsWellFormed("\U0001F600"));
        Assert.False(CSharpLiteral.IsWellFormed("\ud83d"));
        Assert.False(CSharpLiteral.IsWellFormed("\ude00\ud83d"));
    }

    [Fact]
    public void A_file_name_cannot_break_out_of_its_directive() => Assert.Equal("\"/a/b.yaml\"", CSharpLiteral.QuoteFile("/a/\"b\n.yaml"));
}
