using IamCompliance.StandIns.Generator.Mapping;

namespace IamCompliance.StandIns.Generator.Emitting;

/// <summary>Emits the paginator of an operation.</summary>
internal static class PaginatorEmitter
{
    public static string EmitInterface(Service service, ServiceOperation operation)
    {
        var code = new CodeWriter(service.Namespace + ".Model", "Amazon.Runtime");
        code.Open($"public interface I{operation.Name}Paginator");
        code.Line($"IPaginatedEnumerable<{operation.Response.Name}> Responses {{ get; }}");
        foreach (var result in operation.Pages!.Results)
        {
            code.Line();
            code.Line($"IPaginatedEnumerable<{ItemType(result)}> {result.Name} {{ get; }}");
        }

        return code.Close().ToString();
    }

    public static string EmitClass(Service service, ServiceOperation operation)
    {
        var (request, response, pages) = (operation.Request.Name, operation.Response.Name, operation.Pages!);
        var code = new CodeWriter(
            service.Namespace + ".Model",
            "System",
            "System.Collections.Generic",
            "System.Runtime.CompilerServices",
            "System.Threading",
            "Amazon.Runtime"
        );
        code.Open($"internal sealed class {operation.Name}Paginator : IPaginator<{response}>, I{operation.Name}Paginator");
        code.Line($"private readonly I{service.Stem} _client;");
        code.Line($"private readonly {request} _request;");
        code.Line("private int _isPaginatorInUse;");
        code.Line();
        code.Open($"internal {operation.Name}Paginator(I{service.Stem} client, {request} request)");
        code.Line("_client = client;");
        code.Line("_request = request;");
        code.Close();
        code.Line();
        code.Line($"public IPaginatedEnumerable<{response}> Responses => new PaginatedResponse<{response}>(this);");
        foreach (var result in pages.Results)
        {
            var item = ItemType(result);
            code.Line();
            code.Line($"public IPaginatedEnumerable<{item}> {result.Name} =>");
            code.Line(
                $"    new PaginatedResultKeyResponse<{response}, {item}>(this, response => response.{result.Name} ?? {Empty(result)});"
            );
        }

        code.Line();
        EmitLoop(code, operation, pages);
        return code.Close().ToString();
    }

    private static void EmitLoop(CodeWriter code, ServiceOperation operation, OperationPages pages)
    {
        var response = operation.Response.Name;
        code.Open(
            $"async IAsyncEnumerable<{response}> IPaginator<{response}>.PaginateAsync([EnumeratorCancellation] "
                + $"CancellationToken cancellationToken)"
        );
        code.Open("if (Interlocked.Exchange(ref _isPaginatorInUse, 1) != 0)");
        code.Line(
            "throw new InvalidOperationException(\"Paginator has already been consumed and cannot be reused. "
                + "Please create a new instance.\");"
        );
        code.Close();
        code.Line("PaginatorUtils.SetUserAgentAdditionOnRequest(_request);");
        code.Line($"var token = _request.{pages.RequestToken};");
        code.Line($"{response} response;");
        code.Line("do");
        code.Open();
        code.Line($"_request.{pages.RequestToken} = token;");
        code.Line($"response = await _client.{operation.Name}Async(_request, cancellationToken).ConfigureAwait(false);");
        code.Line($"token = response.{pages.ResponseToken};");
        code.Line("cancellationToken.ThrowIfCancellationRequested();");
        code.Line("yield return response;");
        code.Close();
        code.Line(pages.More is { } more ? $"while (response.{more}.GetValueOrDefault());" : "while (!string.IsNullOrEmpty(token));");
        code.Close();
    }

    private static string ItemType(ClassProperty result) =>
        result.Type.Kind switch
        {
            ValueKind.List => result.Type.Element!.Name,
            ValueKind.Map => $"KeyValuePair<string, {result.Type.Element!.Name}>",
            _ => throw new FormatException($"the result key `{result.Name}` is not a collection"),
        };

    private static string Empty(ClassProperty result) => $"new {result.Type.Name}()";
}
