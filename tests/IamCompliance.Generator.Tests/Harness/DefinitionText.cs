using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace IamCompliance.Generator.Tests.Harness;

/// <summary>An additional file that exists only in memory.</summary>
internal sealed class DefinitionText(string logicalPath, string content, bool isShipped) : AdditionalText
{
    private readonly SourceText text = SourceText.From(content, Encoding.UTF8);

    public string LogicalPath => logicalPath;

    public string Content => content;

    public bool IsShipped => isShipped;

    public override string Path => (isShipped ? "/packages/" : "/project/") + logicalPath;

    public override SourceText GetText(CancellationToken cancellationToken = default) => text;

    public static DefinitionText Own(string logicalPath, string content) => new(logicalPath, content, isShipped: false);

    public static DefinitionText Shipped(string logicalPath, string content) => new(logicalPath, content, isShipped: true);

    public DefinitionText With(string newContent) => new(logicalPath, newContent, isShipped);
}
