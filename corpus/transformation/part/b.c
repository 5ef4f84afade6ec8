extern void log_it(int, int), lock(int), unlock(int), flush(int);
struct queue { int *items; int n; };

int push(struct queue *queue, int x)
{
	if (__builtin_expect(!queue, 1))
		return -1;
	lock(x);
	for (int i = 0; i < queue->n; i++) {
		log_it(x, queue->items[i]);
		flush(queue->items[i] + x);
		if (queue->items[i] == 3)
			lock(i);
	}
	log_it(x, 2);
	flush(queue->n);
	unlock(x);
	return 0;
}

int one(struct queue *queue)
{
	return push(queue, 1) + 3;
}

int two(struct queue *queue)
{
	return push(queue, 2) + 7;
}
