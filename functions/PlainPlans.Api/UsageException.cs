namespace PlainPlans.Api;

/// <summary>
/// The program cannot do what it was asked, and the person who started it can mend that: a wrong setting, a file
/// that is not there, a port that is taken. The message is a plain sentence for that person.
/// </summary>
internal sealed class UsageException(string message) : Exception(message);
