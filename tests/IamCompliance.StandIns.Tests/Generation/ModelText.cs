using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace IamCompliance.StandIns.Tests.Generation;

/// <summary>Gives the generator a text as an additional file.</summary>
internal sealed class ModelText(string path, string text) : AdditionalText
{
    public override string Path => path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);

    /// <summary>Both files of a model.</summary>
    public static ModelText[] Pair(string directory, string name) =>
        [Read(directory, $"{name}.json"), Read(directory, $"{name}.dotnet.json")];

    private static ModelText Read(string directory, string file)
    {
        var path = System.IO.Path.Combine(directory, file);
        return new ModelText(path, File.ReadAllText(path));
    }
}
