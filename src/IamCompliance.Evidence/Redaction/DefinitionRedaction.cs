using IamCompliance.Definitions.Text;

namespace IamCompliance.Evidence.Redaction;

/// <summary>
/// Leaves out of definition files what <see cref="StateRedaction"/> leaves out of states, so that a waiver or a parameter that names an
/// access key or an account still means the same one. A run links what is left.
/// </summary>
/// <param name="aliases">What account ids are replaced by; null to keep them.</param>
internal sealed class DefinitionRedaction(AccountAliases? aliases)
{
    /// <summary>Redacts the files, and leaves out those a run does not judge by: cases, which have sample accounts of their own, and
    /// decision tests.</summary>
    /// <returns>The files by path, and the masks of the access key ids they name.</returns>
    public (IReadOnlyList<SourceText> Files, KeyIdMasks Masks) Apply(IEnumerable<SourceText> files)
    {
        var judged = files
            .Where(f =>
                DefinitionPath.Parse(f.Path).Kind is not (FileKind.Cases or FileKind.Decisions or FileKind.Other or FileKind.Unrecognised)
            )
            .OrderBy(f => f.Path, StringComparer.Ordinal)
            .ToList();
        var masks = KeyIdMasks.Of(judged.Select(f => f.Content));
        return ([.. judged.Select(f => Apply(f, masks))], masks);
    }

    private SourceText Apply(SourceText file, KeyIdMasks masks)
    {
        var text = masks.Apply(file.Content);
        if (aliases is not null)
            text = aliases.Replace(text);
        return text == file.Content ? file : file with { Content = text };
    }
}
