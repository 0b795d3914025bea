using IamCompliance.Policies.Actions;
using IamCompliance.Policies.Resources;

namespace IamCompliance.Policies.Lint;

/// <summary>Compiles values of actions or resources to be compared as sets.</summary>
internal static class ValueLists
{
    public static string CompileAction(string value) => new ActionPattern(value).Compiled;

    /// <summary>Compiles a resource; one with variables covers nothing and is covered as if they could be anything.</summary>
    public static string CompileResource(string value) => ResourcePattern.Compile(value, hasVariables: true).First().Text.WithStars();
}
