using System.Security.Cryptography;
using IamCompliance.Definitions.Linking;
using IamCompliance.Definitions.Resources;
using IamCompliance.Definitions.Text;

namespace IamCompliance.Definitions.Packs;

/// <summary>Writes packs: the same files, in whatever order, give the same bytes.</summary>
public static class PackWriter
{
    /// <summary>Links the files, and packs them when nothing is wrong with them.</summary>
    /// <param name="files">The files, recognised by their logical paths.</param>
    /// <param name="types">The resource types that controls can name.</param>
    /// <returns>The pack; null when there is a problem, and then the problems.</returns>
    public static (byte[]? Content, IReadOnlyList<Diagnostics.Diagnostic> Problems) Write(
        IReadOnlyList<SourceText> files,
        ResourceTypeCatalog types
    )
    {
        var trees = SourceTree.ReadAll([.. files.OrderBy(f => f.Path, StringComparer.Ordinal)]);
        var problems = CatalogueCompiler.Compile(trees, types).Diagnostics;
        return problems.Count > 0 ? (null, problems) : (Write(trees), problems);
    }

    private static byte[] Write(IReadOnlyList<SourceTree> trees)
    {
        var judged = BlockWriter.Write([.. trees.Where(t => t.Path.Kind != FileKind.Cases)]);
        var cases = BlockWriter.Write([.. trees.Where(t => t.Path.Kind == FileKind.Cases)]);
        var output = new PackOutput();
        output.Bytes(PackFormat.Mark);
        output.Bytes(DigestOf(trees));
        output.Number(judged.Length);
        output.Bytes(judged);
        output.Bytes(cases);
        return output.ToArray();
    }

    private static byte[] DigestOf(IReadOnlyList<SourceTree> trees)
    {
        var output = new PackOutput();
        foreach (var tree in trees)
        {
            output.Text(tree.Source.Path);
            output.Text(tree.Source.Content);
        }

        using var sha = SHA256.Create();
        return sha.ComputeHash(output.ToArray());
    }
}
