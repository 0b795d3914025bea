using IamCompliance.StandIns.Generator.Mapping;

namespace IamCompliance.StandIns.Generator.Emitting;

/// <summary>The signatures an operation has: with a request, and its short forms without.</summary>
internal static class MethodSignatures
{
    private const string Cancellation = "CancellationToken cancellationToken = default(CancellationToken)";

    public static IEnumerable<string> Of(ServiceOperation operation) =>
        operation.ShortForms.Select(form => ShortForm(operation, form)).Concat([WithRequest(operation)]);

    public static string WithRequest(ServiceOperation operation) => $"{Start(operation)}({operation.Request.Name} request, {Cancellation})";

    public static string ShortForm(ServiceOperation operation, IReadOnlyList<ClassProperty> form)
    {
        var parameters = form.Select(property => $"{property.Type.PropertyType} {Names.Parameter(property.Name)}");
        return $"{Start(operation)}({string.Join(", ", parameters.Concat([Cancellation]))})";
    }

    private static string Start(ServiceOperation operation) => $"Task<{operation.Response.Name}> {operation.Name}Async";
}
