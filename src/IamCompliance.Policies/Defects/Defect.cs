using System.Diagnostics;
using System.Reflection;

namespace IamCompliance.Policies.Defects;

/// <summary>Says what of ours threw where it must not, in words that are the same on every machine.</summary>
/// <param name="Type">The type of the exception.</param>
/// <param name="Place">The method it came from.</param>
/// <remarks>The message of the exception is left out: it may repeat what the account holds, and differs between versions of the runtime. So
/// are files and lines.</remarks>
public sealed record Defect(string Type, string Place)
{
    private const string Ours = "IamCompliance.";

    /// <summary>Gets the defect in words, as the rest of a sentence.</summary>
    public string Words => $"a defect in iamc, please report it: {Type} in {Place}";

    /// <summary>Decides whether an exception is a defect that costs only what it was thrown in; a wish to stop and a machine without memory
    /// are none.</summary>
    public static bool IsOne(Exception exception) => Innermost(exception) is not (OperationCanceledException or OutOfMemoryException);

    /// <summary>Describes what was thrown.</summary>
    public static Defect Of(Exception exception)
    {
        var thrown = Innermost(exception);
        return new Defect(thrown.GetType().FullName ?? thrown.GetType().Name, PlaceOf(thrown));
    }

    // What wraps an exception says nothing of its own.
    private static Exception Innermost(Exception exception)
    {
        while (
            exception is AggregateException or TargetInvocationException or TypeInitializationException
            && exception.InnerException is { } inner
        )
            exception = inner;
        return exception;
    }

    // A method of the runtime says little; the first of ours that called it says more.
    private static string PlaceOf(Exception thrown)
    {
        var methods = new StackTrace(thrown, fNeedFileInfo: false)
            .GetFrames()
            .Select(DiagnosticMethodInfo.Create)
            .OfType<DiagnosticMethodInfo>()
            .ToList();
        var method = methods.Find(m => m.DeclaringTypeName?.StartsWith(Ours, StringComparison.Ordinal) == true) ?? methods.FirstOrDefault();
        return method is null ? "an unknown place" : $"{Written(method.DeclaringTypeName ?? "")}.{MethodName(method)}";
    }

    // The compiler's own classes for closures, iterators and the like are not what anybody wrote: Type+<>c, Type+<Method>d__3.
    private static string Written(string type) => string.Join('.', type.Split('+').TakeWhile(n => !n.StartsWith('<')));

    private static string MethodName(DiagnosticMethodInfo method)
    {
        var generated = (method.DeclaringTypeName ?? "")
            .Split('+')
            .Append(method.Name)
            .FirstOrDefault(n => n.StartsWith('<') && n.IndexOf('>', StringComparison.Ordinal) > 1);
        return generated is null ? method.Name : generated[1..generated.IndexOf('>', StringComparison.Ordinal)];
    }
}
