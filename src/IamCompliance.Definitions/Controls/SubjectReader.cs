using IamCompliance.Definitions.Diagnostics;
using IamCompliance.Definitions.Predicates;
using IamCompliance.Definitions.Resources;
using IamCompliance.Definitions.Yaml;

namespace IamCompliance.Definitions.Controls;

/// <summary>Reads <c>each</c>: whether the subject is the resource or an element of a list.</summary>
internal static class SubjectReader
{
    /// <summary>Reads the subject; nothing when <c>each</c> is wrong, which was reported.</summary>
    public static ControlSubject? Read(MappingReader map, ResourceType resource, PredicateScope scope)
    {
        scope.UsePart(resource.Part);
        if (map.Find("each") is null)
            return new ControlSubject(resource.Configuration, resource.Name, resource, null);
        if (
            map.Scalar("each") is not { } name
            || PropertyPathReader.Read(name.Value, name.Span, resource.Configuration, resource.Name, scope.Sink) is not { } path
        )
            return null;
        scope.UsePath(path, name.Span);
        if (path.Type.Element is { Kind: ValueKind.Object } element)
            return new ControlSubject(element, $"the elements of `{name.Value}`", resource, path);
        scope.Sink.Report(LinkingDiagnostics.EachNotAList, name.Span, null, name.Value, path.Type);
        return null;
    }
}
